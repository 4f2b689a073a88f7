// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.thermostats.schedules;

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
 * Schedules climate presets for a time, such as the stay of a guest.
 * <p>
 * Every method blocks, so call it on a worker thread or a virtual thread. On an event loop it throws an
 * {@link IllegalStateException}; use {@link Reactive} there. Every method throws an {@link IllegalArgumentException} if
 * an argument is null, and a {@link SeamException} if the call fails.
 *
 * @see <a href="https://docs.seam.co/latest/api/thermostats/schedules">Seam's documentation</a>
 */
@RegisterRestClient(configKey = "seam")
public interface ThermostatSchedules {

    /**
     * Schedules a climate preset on a thermostat. When the schedule ends, the fallback preset applies.
     * <p>
     * Also allowed with a client session token.
     */
    @POST
    @Path("/thermostats/schedules/create")
    @ResponseKey("thermostat_schedule")
    ThermostatSchedule create(CreateThermostatScheduleRequest request);

    /**
     * Deletes a schedule. This cannot be undone.
     * <p>
     * Also allowed with a client session token.
     *
     * @param thermostatScheduleId Seam's id of the schedule, as create has returned it.
     */
    @POST
    @Path("/thermostats/schedules/delete")
    @Idempotent
    void delete(@JsonProperty("thermostat_schedule_id") String thermostatScheduleId);

    /**
     * Returns a schedule, with the preset and the time during which it applies.
     * <p>
     * Also allowed with a client session token.
     *
     * @param thermostatScheduleId Seam's id of the schedule, as create has returned it.
     */
    @POST
    @Path("/thermostats/schedules/get")
    @ResponseKey("thermostat_schedule")
    @Idempotent
    ThermostatSchedule get(@JsonProperty("thermostat_schedule_id") String thermostatScheduleId);

    /**
     * Lists all schedules of a thermostat, without pages.
     * <p>
     * Also allowed with a client session token.
     */
    @POST
    @Path("/thermostats/schedules/list")
    @ResponseKey("thermostat_schedules")
    @Idempotent
    List<ThermostatSchedule> list(ListThermostatSchedulesRequest request);

    /**
     * Changes a schedule, including one that is active.
     * <p>
     * Also allowed with a client session token.
     */
    @POST
    @Path("/thermostats/schedules/update")
    @Idempotent
    void update(UpdateThermostatScheduleRequest request);

    /**
     * The same methods without blocking. A request is sent for each subscription to the {@link Uni}, and aborted if the
     * subscription is cancelled. Invalid arguments are rejected immediately with an {@link IllegalArgumentException}; the
     * {@link Uni} fails with the other exceptions that the methods of {@link ThermostatSchedules} throw.
     */
    @RegisterRestClient(configKey = "seam")
    interface Reactive {

        /** See {@link ThermostatSchedules#create}. */
        @POST
        @Path("/thermostats/schedules/create")
        @ResponseKey("thermostat_schedule")
        Uni<ThermostatSchedule> create(CreateThermostatScheduleRequest request);

        /** See {@link ThermostatSchedules#delete}. */
        @POST
        @Path("/thermostats/schedules/delete")
        @Idempotent
        Uni<Void> delete(@JsonProperty("thermostat_schedule_id") String thermostatScheduleId);

        /** See {@link ThermostatSchedules#get}. */
        @POST
        @Path("/thermostats/schedules/get")
        @ResponseKey("thermostat_schedule")
        @Idempotent
        Uni<ThermostatSchedule> get(@JsonProperty("thermostat_schedule_id") String thermostatScheduleId);

        /** See {@link ThermostatSchedules#list}. */
        @POST
        @Path("/thermostats/schedules/list")
        @ResponseKey("thermostat_schedules")
        @Idempotent
        Uni<List<ThermostatSchedule>> list(ListThermostatSchedulesRequest request);

        /** See {@link ThermostatSchedules#update}. */
        @POST
        @Path("/thermostats/schedules/update")
        @Idempotent
        Uni<Void> update(UpdateThermostatScheduleRequest request);
    }
}
