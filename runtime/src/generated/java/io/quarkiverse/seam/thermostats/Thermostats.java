// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.thermostats;

import java.util.List;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.Idempotent;
import io.quarkiverse.seam.ResponseKey;
import io.quarkiverse.seam.SeamException;
import io.quarkiverse.seam.actionattempts.ActionAttempt;
import io.quarkiverse.seam.devices.Device;
import io.smallrye.mutiny.Uni;

/**
 * Controls thermostats, directly or by climate presets, schedules and weekly programs. Set a temperature in Celsius or in
 * Fahrenheit, not in both.
 * <p>
 * Every method blocks, so call it on a worker thread or a virtual thread. On an event loop it throws an
 * {@link IllegalStateException}; use {@link Reactive} there. Every method throws an {@link IllegalArgumentException} if
 * an argument is null, and a {@link SeamException} if the call fails.
 *
 * @see <a href="https://docs.seam.co/latest/api/thermostats">Seam's documentation</a>
 */
@RegisterRestClient(configKey = "seam")
public interface Thermostats {

    /** Switches a thermostat to one of its presets. */
    @POST
    @Path("/thermostats/activate_climate_preset")
    @ResponseKey("action_attempt")
    ActionAttempt<Void> activateClimatePreset(ActivateClimatePresetRequest request);

    /**
     * Switches a thermostat to cooling and, if a set point is given, sets the temperature to reach.
     * <p>
     * Also allowed with a client session token.
     */
    @POST
    @Path("/thermostats/cool")
    @ResponseKey("action_attempt")
    ActionAttempt<Void> cool(CoolRequest request);

    /**
     * Adds a climate preset to a thermostat: a setting with a key, for later use.
     * <p>
     * Also allowed with a client session token.
     */
    @POST
    @Path("/thermostats/create_climate_preset")
    void createClimatePreset(CreateClimatePresetRequest request);

    /**
     * Deletes a climate preset from a thermostat, if its {@code canDelete} is true. This cannot be undone.
     * <p>
     * Also allowed with a client session token.
     */
    @POST
    @Path("/thermostats/delete_climate_preset")
    @Idempotent
    void deleteClimatePreset(DeleteClimatePresetRequest request);

    /**
     * Switches a thermostat to heating and, if a set point is given, sets the temperature to reach.
     * <p>
     * Also allowed with a client session token.
     */
    @POST
    @Path("/thermostats/heat")
    @ResponseKey("action_attempt")
    ActionAttempt<Void> heat(HeatRequest request);

    /**
     * Switches a thermostat to heating and cooling as needed, to keep the room between two temperatures.
     * <p>
     * Also allowed with a client session token.
     */
    @POST
    @Path("/thermostats/heat_cool")
    @ResponseKey("action_attempt")
    ActionAttempt<Void> heatCool(HeatCoolRequest request);

    /**
     * Lists the thermostats among the managed devices. Unlike the list of devices, it returns no cursor for a next page.
     * <p>
     * Also allowed with a client session token.
     */
    @POST
    @Path("/thermostats/list")
    @ResponseKey(value = "devices", former = "thermostats")
    @Idempotent
    List<Device> list(ListThermostatsRequest request);

    /** As {@link #list(ListThermostatsRequest)} with a request in which nothing is set. */
    default List<Device> list() {
        return list(ListThermostatsRequest.builder().build());
    }

    /**
     * Turns heating and cooling off. They stay off until something turns them on, whatever the temperature.
     * <p>
     * Also allowed with a client session token.
     *
     * @param deviceId Seam's id of the thermostat, as opposed to the provider's own.
     */
    @POST
    @Path("/thermostats/off")
    @ResponseKey("action_attempt")
    ActionAttempt<Void> off(@JsonProperty("device_id") String deviceId);

    /** Sets the preset that applies when no schedule does. */
    @POST
    @Path("/thermostats/set_fallback_climate_preset")
    @Idempotent
    void setFallbackClimatePreset(SetFallbackClimatePresetRequest request);

    /**
     * Sets when the fan runs.
     * <p>
     * Also allowed with a client session token.
     */
    @POST
    @Path("/thermostats/set_fan_mode")
    @ResponseKey("action_attempt")
    ActionAttempt<Void> setFanMode(SetFanModeRequest request);

    /**
     * Sets the mode of a thermostat, with the set points that the mode requires.
     * <p>
     * Also allowed with a client session token.
     */
    @POST
    @Path("/thermostats/set_hvac_mode")
    @ResponseKey("action_attempt")
    ActionAttempt<Void> setHvacMode(SetHvacModeRequest request);

    /**
     * Sets the range of temperatures outside of which Seam sends an event. This does not change the setting of the thermostat.
     */
    @POST
    @Path("/thermostats/set_temperature_threshold")
    @Idempotent
    void setTemperatureThreshold(SetTemperatureThresholdRequest request);

    /**
     * Changes a climate preset of a thermostat, if its {@code canEdit} is true.
     * <p>
     * Also allowed with a client session token.
     */
    @POST
    @Path("/thermostats/update_climate_preset")
    @Idempotent
    void updateClimatePreset(UpdateClimatePresetRequest request);

    /**
     * Sets the daily programs of a whole week. A weekday that is not set has no program afterwards.
     * <p>
     * Also allowed with a client session token.
     */
    @POST
    @Path("/thermostats/update_weekly_program")
    @ResponseKey("action_attempt")
    ActionAttempt<Void> updateWeeklyProgram(UpdateWeeklyProgramRequest request);

    /**
     * The same methods without blocking. A request is sent for each subscription to the {@link Uni}, and aborted if the
     * subscription is cancelled. Invalid arguments are rejected immediately with an {@link IllegalArgumentException}; the
     * {@link Uni} fails with the other exceptions that the methods of {@link Thermostats} throw.
     */
    @RegisterRestClient(configKey = "seam")
    interface Reactive {

        /** See {@link Thermostats#activateClimatePreset}. */
        @POST
        @Path("/thermostats/activate_climate_preset")
        @ResponseKey("action_attempt")
        Uni<ActionAttempt<Void>> activateClimatePreset(ActivateClimatePresetRequest request);

        /** See {@link Thermostats#cool}. */
        @POST
        @Path("/thermostats/cool")
        @ResponseKey("action_attempt")
        Uni<ActionAttempt<Void>> cool(CoolRequest request);

        /** See {@link Thermostats#createClimatePreset}. */
        @POST
        @Path("/thermostats/create_climate_preset")
        Uni<Void> createClimatePreset(CreateClimatePresetRequest request);

        /** See {@link Thermostats#deleteClimatePreset}. */
        @POST
        @Path("/thermostats/delete_climate_preset")
        @Idempotent
        Uni<Void> deleteClimatePreset(DeleteClimatePresetRequest request);

        /** See {@link Thermostats#heat}. */
        @POST
        @Path("/thermostats/heat")
        @ResponseKey("action_attempt")
        Uni<ActionAttempt<Void>> heat(HeatRequest request);

        /** See {@link Thermostats#heatCool}. */
        @POST
        @Path("/thermostats/heat_cool")
        @ResponseKey("action_attempt")
        Uni<ActionAttempt<Void>> heatCool(HeatCoolRequest request);

        /** See {@link Thermostats#list}. */
        @POST
        @Path("/thermostats/list")
        @ResponseKey(value = "devices", former = "thermostats")
        @Idempotent
        Uni<List<Device>> list(ListThermostatsRequest request);

        /** As {@link #list(ListThermostatsRequest)} with a request in which nothing is set. */
        default Uni<List<Device>> list() {
            return list(ListThermostatsRequest.builder().build());
        }

        /** See {@link Thermostats#off}. */
        @POST
        @Path("/thermostats/off")
        @ResponseKey("action_attempt")
        Uni<ActionAttempt<Void>> off(@JsonProperty("device_id") String deviceId);

        /** See {@link Thermostats#setFallbackClimatePreset}. */
        @POST
        @Path("/thermostats/set_fallback_climate_preset")
        @Idempotent
        Uni<Void> setFallbackClimatePreset(SetFallbackClimatePresetRequest request);

        /** See {@link Thermostats#setFanMode}. */
        @POST
        @Path("/thermostats/set_fan_mode")
        @ResponseKey("action_attempt")
        Uni<ActionAttempt<Void>> setFanMode(SetFanModeRequest request);

        /** See {@link Thermostats#setHvacMode}. */
        @POST
        @Path("/thermostats/set_hvac_mode")
        @ResponseKey("action_attempt")
        Uni<ActionAttempt<Void>> setHvacMode(SetHvacModeRequest request);

        /** See {@link Thermostats#setTemperatureThreshold}. */
        @POST
        @Path("/thermostats/set_temperature_threshold")
        @Idempotent
        Uni<Void> setTemperatureThreshold(SetTemperatureThresholdRequest request);

        /** See {@link Thermostats#updateClimatePreset}. */
        @POST
        @Path("/thermostats/update_climate_preset")
        @Idempotent
        Uni<Void> updateClimatePreset(UpdateClimatePresetRequest request);

        /** See {@link Thermostats#updateWeeklyProgram}. */
        @POST
        @Path("/thermostats/update_weekly_program")
        @ResponseKey("action_attempt")
        Uni<ActionAttempt<Void>> updateWeeklyProgram(UpdateWeeklyProgramRequest request);
    }
}
