// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.SeamException;
import io.smallrye.mutiny.Uni;

/**
 * Changes the state of devices in a sandbox workspace, to test how your application handles it.
 * <p>
 * Every method blocks, so call it on a worker thread or a virtual thread. On an event loop it throws an
 * {@link IllegalStateException}; use {@link Reactive} there. Every method throws an {@link IllegalArgumentException} if
 * an argument is null, and a {@link SeamException} if the call fails.
 *
 * @see <a href="https://docs.seam.co/latest/api/devices/simulate">Seam's documentation</a>
 */
@RegisterRestClient(configKey = "seam")
public interface DeviceSimulations {

    /**
     * Brings a sandbox device back online.
     *
     * @param deviceId The device, which has to be in a sandbox workspace.
     */
    @POST
    @Path("/devices/simulate/connect")
    void connect(@JsonProperty("device_id") String deviceId);

    /**
     * Brings the hub of a sandbox device back online.
     *
     * @param deviceId The device, which has to be in a sandbox workspace.
     */
    @POST
    @Path("/devices/simulate/connect_to_hub")
    void connectToHub(@JsonProperty("device_id") String deviceId);

    /**
     * Takes a sandbox device offline.
     *
     * @param deviceId The device, which has to be in a sandbox workspace.
     */
    @POST
    @Path("/devices/simulate/disconnect")
    void disconnect(@JsonProperty("device_id") String deviceId);

    /**
     * Takes the hub of a sandbox device offline.
     *
     * @param deviceId The device, which has to be in a sandbox workspace.
     */
    @POST
    @Path("/devices/simulate/disconnect_from_hub")
    void disconnectFromHub(@JsonProperty("device_id") String deviceId);

    /** Makes the provider's paid plan of a sandbox device expire or continue. */
    @POST
    @Path("/devices/simulate/paid_subscription")
    void paidSubscription(PaidSubscriptionRequest request);

    /**
     * Removes a sandbox device as if its owner had removed it from the account.
     *
     * @param deviceId The device, which has to be in a sandbox workspace.
     */
    @POST
    @Path("/devices/simulate/remove")
    void remove(@JsonProperty("device_id") String deviceId);

    /**
     * The same methods without blocking. A request is sent for each subscription to the {@link Uni}, and aborted if the
     * subscription is cancelled. Invalid arguments are rejected immediately with an {@link IllegalArgumentException}; the
     * {@link Uni} fails with the other exceptions that the methods of {@link DeviceSimulations} throw.
     */
    @RegisterRestClient(configKey = "seam")
    interface Reactive {

        /** See {@link DeviceSimulations#connect}. */
        @POST
        @Path("/devices/simulate/connect")
        Uni<Void> connect(@JsonProperty("device_id") String deviceId);

        /** See {@link DeviceSimulations#connectToHub}. */
        @POST
        @Path("/devices/simulate/connect_to_hub")
        Uni<Void> connectToHub(@JsonProperty("device_id") String deviceId);

        /** See {@link DeviceSimulations#disconnect}. */
        @POST
        @Path("/devices/simulate/disconnect")
        Uni<Void> disconnect(@JsonProperty("device_id") String deviceId);

        /** See {@link DeviceSimulations#disconnectFromHub}. */
        @POST
        @Path("/devices/simulate/disconnect_from_hub")
        Uni<Void> disconnectFromHub(@JsonProperty("device_id") String deviceId);

        /** See {@link DeviceSimulations#paidSubscription}. */
        @POST
        @Path("/devices/simulate/paid_subscription")
        Uni<Void> paidSubscription(PaidSubscriptionRequest request);

        /** See {@link DeviceSimulations#remove}. */
        @POST
        @Path("/devices/simulate/remove")
        Uni<Void> remove(@JsonProperty("device_id") String deviceId);
    }
}
