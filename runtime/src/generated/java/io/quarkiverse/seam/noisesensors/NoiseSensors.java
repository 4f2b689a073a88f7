// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.noisesensors;

import java.util.List;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import io.quarkiverse.seam.Idempotent;
import io.quarkiverse.seam.ResponseKey;
import io.quarkiverse.seam.SeamException;
import io.quarkiverse.seam.devices.Device;
import io.smallrye.mutiny.Uni;

/**
 * Finds noise sensors, which report excessive noise.
 * <p>
 * Every method blocks, so call it on a worker thread or a virtual thread. On an event loop it throws an
 * {@link IllegalStateException}; use {@link Reactive} there. Every method throws an {@link IllegalArgumentException} if
 * an argument is null, and a {@link SeamException} if the call fails.
 *
 * @see <a href="https://docs.seam.co/latest/api/noise_sensors">Seam's documentation</a>
 */
@RegisterRestClient(configKey = "seam")
public interface NoiseSensors {

    /**
     * Lists the noise sensors among the managed devices. Unlike the list of devices, it returns no cursor for a next page.
     * <p>
     * Also allowed with a client session token.
     */
    @POST
    @Path("/noise_sensors/list")
    @ResponseKey(value = "devices", former = "noise_sensors")
    @Idempotent
    List<Device> list(ListNoiseSensorsRequest request);

    /** As {@link #list(ListNoiseSensorsRequest)} with a request in which nothing is set. */
    default List<Device> list() {
        return list(ListNoiseSensorsRequest.builder().build());
    }

    /**
     * The same methods without blocking. A request is sent for each subscription to the {@link Uni}, and aborted if the
     * subscription is cancelled. Invalid arguments are rejected immediately with an {@link IllegalArgumentException}; the
     * {@link Uni} fails with the other exceptions that the methods of {@link NoiseSensors} throw.
     */
    @RegisterRestClient(configKey = "seam")
    interface Reactive {

        /** See {@link NoiseSensors#list}. */
        @POST
        @Path("/noise_sensors/list")
        @ResponseKey(value = "devices", former = "noise_sensors")
        @Idempotent
        Uni<List<Device>> list(ListNoiseSensorsRequest request);

        /** As {@link #list(ListNoiseSensorsRequest)} with a request in which nothing is set. */
        default Uni<List<Device>> list() {
            return list(ListNoiseSensorsRequest.builder().build());
        }
    }
}
