package io.quarkiverse.seam.deployment.devservice.rules;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Locale;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.seam.deployment.devservice.state.Shapes;

/** What sets a thermostat at its time: schedules, and daily programs, which a weekly program has for each day. */
final class ThermostatScheduleRules implements Rules.Group {

    static final String SCHEDULE = "thermostat_schedule";
    static final String PROGRAM = "thermostat_daily_program";
    private static final String WEEKLY = "thermostat_weekly_program";

    @Override
    public void addTo(Rules rules) {
        rules.on("/thermostats/schedules/create", ThermostatScheduleRules::create);
        rules.on("/thermostats/schedules/update", ThermostatScheduleRules::update);
        rules.on("/thermostats/schedules/delete", ThermostatScheduleRules::delete);
        rules.on("/thermostats/daily_programs/create", ThermostatScheduleRules::createProgram);
        rules.on("/thermostats/daily_programs/update", ThermostatScheduleRules::updateProgram);
        rules.on("/thermostats/daily_programs/delete", ThermostatScheduleRules::deleteProgram);
        rules.on("/thermostats/update_weekly_program", ThermostatScheduleRules::updateWeeklyProgram);
    }

    // Schedules

    private static JsonNode create(Call call) {
        Thermostat thermostat = Thermostat.of(call);
        thermostat.requirePreset(call.text("climate_preset_key"));
        checkTimes(call.input());
        JsonNode schedule = call.generic();
        ThermostatClock.watch(thermostat, schedule);
        return schedule;
    }

    private static JsonNode update(Call call) {
        ObjectNode schedule = call.require(SCHEDULE, call.text("thermostat_schedule_id"));
        Thermostat thermostat = thermostat(call, schedule);
        if (call.has("climate_preset_key")) {
            thermostat.requirePreset(call.text("climate_preset_key"));
        }
        checkTimes(schedule.deepCopy().setAll(call.input()));
        call.generic();
        if (thermostat.activeSchedule() == schedule && call.has("climate_preset_key")) {
            thermostat.setActiveSchedule(null);
        }
        ThermostatClock.watch(thermostat, schedule);
        return null;
    }

    private static JsonNode delete(Call call) {
        ObjectNode schedule = call.require(SCHEDULE, call.text("thermostat_schedule_id"));
        Thermostat thermostat = thermostat(call, schedule);
        call.delete(SCHEDULE, schedule);
        ThermostatClock.follow(thermostat, call.now());
        return null;
    }

    private static void checkTimes(JsonNode schedule) {
        if (!Instant.parse(schedule.path("starts_at").asText()).isBefore(Instant.parse(schedule.path("ends_at").asText()))) {
            throw Call.invalid("Must be after starts_at", "ends_at");
        }
    }

    private static Thermostat thermostat(Call call, ObjectNode owned) {
        return new Thermostat(call.seam(), call.workspace(), call.require("device", owned.path("device_id").asText()));
    }

    // Programs

    private static JsonNode createProgram(Call call) {
        Thermostat thermostat = Thermostat.of(call);
        checkPeriods(call, thermostat);
        JsonNode program = call.generic();
        listPrograms(call, thermostat);
        return program;
    }

    private static JsonNode updateProgram(Call call) {
        Thermostat thermostat = thermostat(call, call.require(PROGRAM, call.text("thermostat_daily_program_id")));
        checkPeriods(call, thermostat);
        ObjectNode program = call.require(PROGRAM, call.text("thermostat_daily_program_id"));
        return call.attempt(() -> {
            call.seam().shapes().update(PROGRAM, program, call.input());
            listPrograms(call, thermostat);
            ThermostatClock.follow(thermostat, call.now());
            return null;
        });
    }

    private static JsonNode deleteProgram(Call call) {
        ObjectNode program = call.require(PROGRAM, call.text("thermostat_daily_program_id"));
        Thermostat thermostat = thermostat(call, program);
        call.delete(PROGRAM, program);
        listPrograms(call, thermostat);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (weekly(thermostat).path(field(day)).equals(program.get("thermostat_daily_program_id"))) {
                ((ObjectNode) weekly(thermostat)).putNull(field(day));
            }
        }
        return null;
    }

    private static void checkPeriods(Call call, Thermostat thermostat) {
        call.input().path("periods").forEach(period -> thermostat.requirePreset(period.path("climate_preset_key").asText()));
    }

    private static void listPrograms(Call call, Thermostat thermostat) {
        thermostat.properties().set("thermostat_daily_programs", Call.list(call.table(PROGRAM).all()
                .filter(program -> program.path("device_id").equals(thermostat.device().get("device_id")))
                .map(program -> call.seam().shown(PROGRAM, program, call.workspace()))));
    }

    private static JsonNode updateWeeklyProgram(Call call) {
        Thermostat thermostat = Thermostat.of(call);
        ObjectNode weekly = Call.object().put("created_at", Shapes.time(call.now()));
        for (DayOfWeek day : DayOfWeek.values()) {
            JsonNode id = call.input().path(field(day));
            if (id.isTextual() && !call.require(PROGRAM, id.asText()).path("device_id")
                    .equals(thermostat.device().get("device_id"))) {
                throw call.notFound(PROGRAM);
            }
            weekly.set(field(day), id.isTextual() ? id : NullNode.getInstance());
        }
        return call.attempt(() -> {
            thermostat.properties().set(WEEKLY, weekly);
            ThermostatClock.follow(thermostat, call.now());
            return null;
        });
    }

    static JsonNode weekly(Thermostat thermostat) {
        return thermostat.properties().path(WEEKLY);
    }

    static String field(DayOfWeek day) {
        return day.name().toLowerCase(Locale.ROOT) + "_program_id";
    }
}
