package io.quarkiverse.seam.deployment.devservice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

/** A thermostat follows its schedules and its weekly program as time passes. */
class ThermostatScheduleTest extends DevServiceScenario {

    @Test
    void activatesThePresetForItsTime() {
        call("/thermostats/set_fallback_climate_preset", Map.of("device_id", THERMOSTAT, "climate_preset_key", "sleep"));
        String schedule = schedule("away", 60, 120, Map.of());
        assertThat(preset()).isEqualTo("home");

        clock.pass(Duration.ofSeconds(60));

        assertThat(preset()).isEqualTo("away");
        assertThat(properties().path("active_thermostat_schedule_id").asText()).isEqualTo(schedule);
        JsonNode event = event("thermostat.climate_preset_activated");
        assertThat(event.path("thermostat_schedule_id").asText()).isEqualTo(schedule);
        assertThat(event.path("is_fallback_climate_preset").asBoolean()).isFalse();

        clock.pass(Duration.ofSeconds(60));

        assertThat(preset()).isEqualTo("sleep");
        assertThat(properties().path("active_thermostat_schedule_id").isNull()).isTrue();
        assertThat(event("thermostat.climate_preset_activated").path("is_fallback_climate_preset").asBoolean()).isTrue();
    }

    @Test
    void doesAllThatBecameDueInBetween() {
        schedule("away", 60, 120, Map.of());
        schedule("sleep", 180, 240, Map.of());
        String sleptAt = in(180);

        clock.pass(Duration.ofDays(1));

        assertThat(eventTypes(THERMOSTAT)).containsExactly("thermostat.climate_preset_activated",
                "thermostat.climate_preset_activated");
        assertThat(event("thermostat.climate_preset_activated").path("occurred_at").asText().substring(0, 19))
                .isEqualTo(sleptAt.substring(0, 19));
        assertThat(properties().path("active_thermostat_schedule_id").isNull()).isTrue();
    }

    @Test
    void isActiveAtOnceIfItHasBegun() {
        schedule("away", -60, 60, Map.of());

        assertThat(preset()).isEqualTo("away");
    }

    @Test
    void isOverriddenForAWhile() {
        schedule("away", -60, 3600, Map.of("max_override_period_minutes", 10));
        call("/thermostats/heat", Map.of("device_id", THERMOSTAT, "heating_set_point_celsius", 22));
        assertThat(properties().path("is_temporary_manual_override_active").asBoolean()).isTrue();
        assertThat(properties().path("current_climate_setting").path("hvac_mode_setting").asText()).isEqualTo("heat");

        clock.pass(Duration.ofMinutes(10));

        assertThat(properties().path("is_temporary_manual_override_active").asBoolean()).isFalse();
        assertThat(preset()).isEqualTo("away");
    }

    @Test
    void isNotOverriddenIfThatIsNotAllowed() {
        schedule("away", -60, 3600, Map.of("is_override_allowed", false));

        call("/thermostats/simulate/hvac_mode_adjusted", Map.of("device_id", THERMOSTAT, "hvac_mode", "off"));

        assertThat(preset()).isEqualTo("away");
    }

    @Test
    void followsWhatIsUpdatedAndDeleted() {
        String schedule = schedule("away", 60, 120, Map.of());

        call("/thermostats/schedules/update", Map.of("thermostat_schedule_id", schedule, "starts_at", in(-10),
                "climate_preset_key", "sleep", "name", "Night"));
        assertThat(preset()).isEqualTo("sleep");
        assertThat(call("/thermostats/schedules/get", Map.of("thermostat_schedule_id", schedule))
                .at("/thermostat_schedule/name").asText()).isEqualTo("Night");

        call("/thermostats/schedules/delete", Map.of("thermostat_schedule_id", schedule));
        assertThat(properties().path("active_thermostat_schedule_id").isNull()).isTrue();
        assertThat(call("/thermostats/schedules/list", Map.of("device_id", THERMOSTAT)).path("thermostat_schedules")).isEmpty();
    }

    @Test
    void rejectsWhatCannotBe() {
        fails(400, "invalid_input", "/thermostats/schedules/create", schedule("away", 120, 60));
        fails(404, "climate_preset_not_found", "/thermostats/schedules/create", schedule("party", 60, 120));
        Map<String, Object> lock = schedule("away", 60, 120);
        lock.put("device_id", FRONT_DOOR);
        fails(404, "device_not_found", "/thermostats/schedules/create", lock);
    }

    /** Whatever time it is: the presets change at noon and at midnight of the thermostat. */
    @Test
    void followsItsWeeklyProgram() {
        String program = call("/thermostats/daily_programs/create", Map.of("device_id", THERMOSTAT, "name", "Day", "periods",
                List.of(Map.of("starts_at_time", "00:00:00", "climate_preset_key", "sleep"),
                        Map.of("starts_at_time", "12:00:00", "climate_preset_key", "away"))))
                .at("/thermostat_daily_program/thermostat_daily_program_id").asText();
        assertThat(properties().at("/thermostat_daily_programs/0/thermostat_daily_program_id").asText()).isEqualTo(program);
        Map<String, Object> week = new HashMap<>(Map.of("device_id", THERMOSTAT));
        for (String day : List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")) {
            week.put(day + "_program_id", program);
        }

        assertThat(status(call("/thermostats/update_weekly_program", week))).isEqualTo("success");

        assertThat(properties().at("/thermostat_weekly_program/friday_program_id").asText()).isEqualTo(program);
        String first = preset();
        assertThat(first).isIn("sleep", "away");
        clock.pass(Duration.ofHours(12));
        assertThat(preset()).isIn("sleep", "away").isNotEqualTo(first);
        clock.pass(Duration.ofHours(12));
        assertThat(preset()).isEqualTo(first);

        assertThat(status(call("/thermostats/daily_programs/update", Map.of("thermostat_daily_program_id", program, "name",
                "Home", "periods", List.of(Map.of("starts_at_time", "00:00:00", "climate_preset_key", "home"))))))
                .isEqualTo("success");
        assertThat(preset()).isEqualTo("home");
        call("/thermostats/daily_programs/delete", Map.of("thermostat_daily_program_id", program));
        assertThat(properties().path("thermostat_daily_programs")).isEmpty();
        assertThat(properties().at("/thermostat_weekly_program/friday_program_id").isNull()).isTrue();
    }

    private Map<String, Object> schedule(String preset, long starts, long ends) {
        return new HashMap<>(Map.of("device_id", THERMOSTAT, "climate_preset_key", preset, "starts_at", in(starts), "ends_at",
                in(ends)));
    }

    private String schedule(String preset, long starts, long ends, Map<String, ?> more) {
        Map<String, Object> fields = schedule(preset, starts, ends);
        fields.putAll(more);
        return call("/thermostats/schedules/create", fields).at("/thermostat_schedule/thermostat_schedule_id").asText();
    }

    private JsonNode properties() {
        return device(THERMOSTAT).path("properties");
    }

    private String preset() {
        return properties().at("/current_climate_setting/climate_preset_key").asText();
    }
}
