// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.thermostats.dailyprograms;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.Idempotent;
import io.quarkiverse.seam.ResponseKey;
import io.quarkiverse.seam.SeamException;
import io.quarkiverse.seam.actionattempts.ActionAttempt;
import io.smallrye.mutiny.Uni;

/**
 * Daily programs of thermostats: which climate preset applies from which time of day. A weekly program assigns them to days.
 * <p>
 * Every method blocks, so call it on a worker thread or a virtual thread. On an event loop it throws an
 * {@link IllegalStateException}; use {@link Reactive} there. Every method throws an {@link IllegalArgumentException} if
 * an argument is null, and a {@link SeamException} if the call fails.
 *
 * @see <a href="https://docs.seam.co/latest/api/thermostats/daily_programs">Seam's documentation</a>
 */
@RegisterRestClient(configKey = "seam")
public interface ThermostatDailyPrograms {

    /**
     * Creates a daily program on a thermostat. It has no effect until a weekly program uses it.
     * <p>
     * Also allowed with a client session token.
     */
    @POST
    @Path("/thermostats/daily_programs/create")
    @ResponseKey("thermostat_daily_program")
    ThermostatDailyProgram create(CreateThermostatDailyProgramRequest request);

    /**
     * Deletes a daily program. This cannot be undone.
     * <p>
     * Also allowed with a client session token.
     *
     * @param thermostatDailyProgramId The program to delete. Make sure that the weekly program does not use it.
     */
    @POST
    @Path("/thermostats/daily_programs/delete")
    @Idempotent
    void delete(@JsonProperty("thermostat_daily_program_id") String thermostatDailyProgramId);

    /**
     * Replaces the name and all periods of a daily program.
     * <p>
     * Also allowed with a client session token.
     */
    @POST
    @Path("/thermostats/daily_programs/update")
    @ResponseKey("action_attempt")
    ActionAttempt<Void> update(UpdateThermostatDailyProgramRequest request);

    /**
     * The same methods without blocking. A request is sent for each subscription to the {@link Uni}, and aborted if the
     * subscription is cancelled. Invalid arguments are rejected immediately with an {@link IllegalArgumentException}; the
     * {@link Uni} fails with the other exceptions that the methods of {@link ThermostatDailyPrograms} throw.
     */
    @RegisterRestClient(configKey = "seam")
    interface Reactive {

        /** See {@link ThermostatDailyPrograms#create}. */
        @POST
        @Path("/thermostats/daily_programs/create")
        @ResponseKey("thermostat_daily_program")
        Uni<ThermostatDailyProgram> create(CreateThermostatDailyProgramRequest request);

        /** See {@link ThermostatDailyPrograms#delete}. */
        @POST
        @Path("/thermostats/daily_programs/delete")
        @Idempotent
        Uni<Void> delete(@JsonProperty("thermostat_daily_program_id") String thermostatDailyProgramId);

        /** See {@link ThermostatDailyPrograms#update}. */
        @POST
        @Path("/thermostats/daily_programs/update")
        @ResponseKey("action_attempt")
        Uni<ActionAttempt<Void>> update(UpdateThermostatDailyProgramRequest request);
    }
}
