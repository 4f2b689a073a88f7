// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.noisesensors;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.SeamException;
import io.smallrye.mutiny.Uni;

/**
 * Simulates noise at sensors in a sandbox workspace.
 * <p>
 * Every method blocks, so call it on a worker thread or a virtual thread. On an event loop it throws an
 * {@link IllegalStateException}; use {@link Reactive} there. Every method throws an {@link IllegalArgumentException} if
 * an argument is null, and a {@link SeamException} if the call fails.
 *
 * @see <a href="https://docs.seam.co/latest/api/noise_sensors/simulate">Seam's documentation</a>
 */
@RegisterRestClient(configKey = "seam")
public interface NoiseSensorSimulations {

    /**
     * Exceeds the noise threshold of a sandbox sensor, so that Seam sends the event.
     *
     * @param deviceId The noise sensor, which has to be in a sandbox workspace.
     */
    @POST
    @Path("/noise_sensors/simulate/trigger_noise_threshold")
    void triggerNoiseThreshold(@JsonProperty("device_id") String deviceId);

    /**
     * The same methods without blocking. A request is sent for each subscription to the {@link Uni}, and aborted if the
     * subscription is cancelled. Invalid arguments are rejected immediately with an {@link IllegalArgumentException}; the
     * {@link Uni} fails with the other exceptions that the methods of {@link NoiseSensorSimulations} throw.
     */
    @RegisterRestClient(configKey = "seam")
    interface Reactive {

        /** See {@link NoiseSensorSimulations#triggerNoiseThreshold}. */
        @POST
        @Path("/noise_sensors/simulate/trigger_noise_threshold")
        Uni<Void> triggerNoiseThreshold(@JsonProperty("device_id") String deviceId);
    }
}
