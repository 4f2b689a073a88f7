// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.noisesensors.noisethresholds;

import java.util.List;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.Idempotent;
import io.quarkiverse.seam.ResponseKey;
import io.quarkiverse.seam.SeamException;
import io.smallrye.mutiny.Uni;

/**
 * Noise thresholds determine how much noise is allowed at which time of day, before Seam sends an event.
 * <p>
 * Every method blocks, so call it on a worker thread or a virtual thread. On an event loop it throws an
 * {@link IllegalStateException}; use {@link Reactive} there. Every method throws an {@link IllegalArgumentException} if
 * an argument is null, and a {@link SeamException} if the call fails.
 *
 * @see <a href="https://docs.seam.co/latest/api/noise_sensors/noise_thresholds">Seam's documentation</a>
 */
@RegisterRestClient(configKey = "seam")
public interface NoiseThresholds {

    /** Adds a noise threshold to a sensor, which may have default thresholds already. */
    @POST
    @Path("/noise_sensors/noise_thresholds/create")
    @ResponseKey("noise_threshold")
    NoiseThreshold create(CreateNoiseThresholdRequest request);

    /** Deletes a noise threshold from its sensor. This cannot be undone. */
    @POST
    @Path("/noise_sensors/noise_thresholds/delete")
    @Idempotent
    void delete(DeleteNoiseThresholdRequest request);

    /**
     * Returns a noise threshold, with the allowed noise and the time of day.
     *
     * @param noiseThresholdId Seam's id of the noise threshold, as create has returned it.
     */
    @POST
    @Path("/noise_sensors/noise_thresholds/get")
    @ResponseKey("noise_threshold")
    @Idempotent
    NoiseThreshold get(@JsonProperty("noise_threshold_id") String noiseThresholdId);

    /**
     * Lists all noise thresholds of a sensor, without pages.
     * <p>
     * Also allowed with a client session token.
     *
     * @param deviceId Seam's id of the noise sensor, as opposed to the provider's own.
     */
    @POST
    @Path("/noise_sensors/noise_thresholds/list")
    @ResponseKey("noise_thresholds")
    @Idempotent
    List<NoiseThreshold> list(@JsonProperty("device_id") String deviceId);

    /** Changes a noise threshold. Fields that are not set stay as they are. */
    @POST
    @Path("/noise_sensors/noise_thresholds/update")
    @Idempotent
    void update(UpdateNoiseThresholdRequest request);

    /**
     * The same methods without blocking. A request is sent for each subscription to the {@link Uni}, and aborted if the
     * subscription is cancelled. Invalid arguments are rejected immediately with an {@link IllegalArgumentException}; the
     * {@link Uni} fails with the other exceptions that the methods of {@link NoiseThresholds} throw.
     */
    @RegisterRestClient(configKey = "seam")
    interface Reactive {

        /** See {@link NoiseThresholds#create}. */
        @POST
        @Path("/noise_sensors/noise_thresholds/create")
        @ResponseKey("noise_threshold")
        Uni<NoiseThreshold> create(CreateNoiseThresholdRequest request);

        /** See {@link NoiseThresholds#delete}. */
        @POST
        @Path("/noise_sensors/noise_thresholds/delete")
        @Idempotent
        Uni<Void> delete(DeleteNoiseThresholdRequest request);

        /** See {@link NoiseThresholds#get}. */
        @POST
        @Path("/noise_sensors/noise_thresholds/get")
        @ResponseKey("noise_threshold")
        @Idempotent
        Uni<NoiseThreshold> get(@JsonProperty("noise_threshold_id") String noiseThresholdId);

        /** See {@link NoiseThresholds#list}. */
        @POST
        @Path("/noise_sensors/noise_thresholds/list")
        @ResponseKey("noise_thresholds")
        @Idempotent
        Uni<List<NoiseThreshold>> list(@JsonProperty("device_id") String deviceId);

        /** See {@link NoiseThresholds#update}. */
        @POST
        @Path("/noise_sensors/noise_thresholds/update")
        @Idempotent
        Uni<Void> update(UpdateNoiseThresholdRequest request);
    }
}
