// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.thermostats;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import io.quarkiverse.seam.SeamException;
import io.smallrye.mutiny.Uni;

/**
 * Acts as a person at a thermostat, and as the weather, in a sandbox workspace.
 * <p>
 * Every method blocks, so call it on a worker thread or a virtual thread. On an event loop it throws an
 * {@link IllegalStateException}; use {@link Reactive} there. Every method throws an {@link IllegalArgumentException} if
 * an argument is null, and a {@link SeamException} if the call fails.
 *
 * @see <a href="https://docs.seam.co/latest/api/thermostats/simulate">Seam's documentation</a>
 */
@RegisterRestClient(configKey = "seam")
public interface ThermostatSimulations {

    /** Changes the mode of a sandbox thermostat as if someone did it at the device. */
    @POST
    @Path("/thermostats/simulate/hvac_mode_adjusted")
    void hvacModeAdjusted(HvacModeAdjustedRequest request);

    /** Sets the temperature that a sandbox thermostat measures. */
    @POST
    @Path("/thermostats/simulate/temperature_reached")
    void temperatureReached(TemperatureReachedRequest request);

    /**
     * The same methods without blocking. A request is sent for each subscription to the {@link Uni}, and aborted if the
     * subscription is cancelled. Invalid arguments are rejected immediately with an {@link IllegalArgumentException}; the
     * {@link Uni} fails with the other exceptions that the methods of {@link ThermostatSimulations} throw.
     */
    @RegisterRestClient(configKey = "seam")
    interface Reactive {

        /** See {@link ThermostatSimulations#hvacModeAdjusted}. */
        @POST
        @Path("/thermostats/simulate/hvac_mode_adjusted")
        Uni<Void> hvacModeAdjusted(HvacModeAdjustedRequest request);

        /** See {@link ThermostatSimulations#temperatureReached}. */
        @POST
        @Path("/thermostats/simulate/temperature_reached")
        Uni<Void> temperatureReached(TemperatureReachedRequest request);
    }
}
