package io.quarkiverse.seam.deployment.devservice.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.seam.deployment.devservice.state.Shapes;

/**
 * Sets a thermostat at its time. A schedule goes before the weekly program, and the fallback preset follows a schedule if there
 * is no program.
 */
final class ThermostatClock {

    private static final String NEXT_PERIOD = "_next_program_period_at";
    /** The period of a daily program that set the thermostat last. */
    private static final String PERIOD = "_program_period";

    private ThermostatClock() {
    }

    static void watch(Thermostat thermostat, JsonNode schedule) {
        at(thermostat, time(schedule, "starts_at"));
        at(thermostat, time(schedule, "ends_at"));
        follow(thermostat, thermostat.seam().now());
    }

    static void at(Thermostat thermostat, Instant time) {
        thermostat.seam().schedule().at(time, thermostat.workspace(), () -> follow(thermostat, time));
    }

    /** Does what the schedules and the program want at this time, and does nothing if that has been done. */
    static void follow(Thermostat thermostat, Instant time) {
        String deviceId = thermostat.device().path("device_id").asText();
        if (thermostat.workspace().table("device").get(deviceId) != thermostat.device()) {
            return;
        }
        ObjectNode schedule = thermostat.workspace().table(ThermostatScheduleRules.SCHEDULE).all()
                .filter(candidate -> candidate.path("device_id").asText().equals(deviceId)
                        && !time(candidate, "starts_at").isAfter(time) && time(candidate, "ends_at").isAfter(time))
                .max(Comparator.comparing(candidate -> time(candidate, "starts_at"))).orElse(null);
        if (schedule != null) {
            followSchedule(thermostat, schedule, time);
            return;
        }
        if (thermostat.properties().path("active_thermostat_schedule_id").isTextual()) {
            thermostat.setActiveSchedule(null);
            JsonNode fallback = thermostat.properties().path("fallback_climate_preset_key");
            if (fallback.isTextual() && !ThermostatScheduleRules.weekly(thermostat).isObject()) {
                thermostat.activate(fallback.asText(), null, true, time);
            }
        }
        followProgram(thermostat, time);
    }

    private static void followSchedule(Thermostat thermostat, ObjectNode schedule, Instant time) {
        String id = schedule.path("thermostat_schedule_id").asText();
        boolean isActive = thermostat.properties().path("active_thermostat_schedule_id").asText().equals(id);
        boolean isOver = thermostat.overriddenUntil().filter(until -> !until.isAfter(time)).isPresent();
        if (!isActive || isOver) {
            thermostat.device().remove(PERIOD);
            thermostat.setActiveSchedule(id);
            thermostat.activate(schedule.path("climate_preset_key").asText(), id, false, time);
        }
    }

    private static void followProgram(Thermostat thermostat, Instant time) {
        ZonedDateTime local = time.atZone(zone(thermostat.device()));
        for (int daysAgo = 0; daysAgo < 7; daysAgo++) {
            LocalDate date = local.toLocalDate().minusDays(daysAgo);
            LocalTime end = daysAgo == 0 ? local.toLocalTime() : LocalTime.MAX;
            JsonNode period = periods(thermostat, date).valueStream().filter(candidate -> !start(candidate).isAfter(end))
                    .max(Comparator.comparing(ThermostatClock::start)).orElse(null);
            if (period != null) {
                String name = date + " " + period;
                if (!thermostat.device().path(PERIOD).asText().equals(name)) {
                    thermostat.device().put(PERIOD, name);
                    thermostat.activate(period.path("climate_preset_key").asText(), null, false, time);
                }
                break;
            }
        }
        watchNextPeriod(thermostat, local);
    }

    private static void watchNextPeriod(Thermostat thermostat, ZonedDateTime local) {
        for (int days = 0; days <= 7; days++) {
            LocalDate date = local.toLocalDate().plusDays(days);
            Instant next = periods(thermostat, date).valueStream()
                    .map(period -> date.atTime(start(period)).atZone(local.getZone()).toInstant())
                    .filter(start -> start.isAfter(local.toInstant())).min(Comparator.naturalOrder()).orElse(null);
            if (next != null) {
                if (!thermostat.device().path(NEXT_PERIOD).asText().equals(Shapes.time(next))) {
                    thermostat.device().put(NEXT_PERIOD, Shapes.time(next));
                    at(thermostat, next);
                }
                return;
            }
        }
    }

    /** Those of the daily program that the weekly one has for this day. */
    private static JsonNode periods(Thermostat thermostat, LocalDate date) {
        JsonNode id = ThermostatScheduleRules.weekly(thermostat).path(ThermostatScheduleRules.field(date.getDayOfWeek()));
        ObjectNode program = thermostat.workspace().table(ThermostatScheduleRules.PROGRAM).get(id.asText());
        return program == null ? Call.object() : program.path("periods");
    }

    private static LocalTime start(JsonNode period) {
        return LocalTime.parse(period.path("starts_at_time").asText());
    }

    private static ZoneId zone(ObjectNode device) {
        String zone = device.at("/location/time_zone").asText();
        return ZoneId.of(ZoneId.getAvailableZoneIds().contains(zone) ? zone : "UTC");
    }

    private static Instant time(JsonNode schedule, String field) {
        return Instant.parse(schedule.path(field).asText());
    }
}
