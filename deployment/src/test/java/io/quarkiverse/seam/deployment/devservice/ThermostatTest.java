package io.quarkiverse.seam.deployment.devservice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;

/** A thermostat heats and cools as its mode and its set points say, in both units. */
class ThermostatTest extends DevServiceScenario {

    @Test
    void heats() {
        JsonNode started = call("/thermostats/heat", Map.of("device_id", THERMOSTAT, "heating_set_point_fahrenheit", 77));

        assertThat(started.at("/action_attempt/status").asText()).isEqualTo("pending");
        assertThat(started.at("/action_attempt/action_type").asText()).isEqualTo("SET_HVAC_MODE");
        assertThat(status(started)).isEqualTo("success");
        JsonNode setting = properties().path("current_climate_setting");
        assertThat(setting.path("hvac_mode_setting").asText()).isEqualTo("heat");
        assertThat(setting.path("heating_set_point_celsius").asDouble()).isEqualTo(25);
        assertThat(setting.path("heating_set_point_fahrenheit").asDouble()).isEqualTo(77);
        assertThat(setting.has("cooling_set_point_celsius")).isFalse();
        assertThat(setting.has("climate_preset_key")).isFalse();
        assertThat(properties().path("is_heating").asBoolean()).isTrue();
        assertThat(properties().path("is_cooling").asBoolean()).isFalse();
        assertThat(properties().path("is_fan_running").asBoolean()).isTrue();
        JsonNode event = event("thermostat.manually_adjusted");
        assertThat(event.path("method").asText()).isEqualTo("seam");
        assertThat(event.path("hvac_mode_setting").asText()).isEqualTo("heat");
        assertThat(event.path("heating_set_point_celsius").asDouble()).isEqualTo(25);
        assertThat(event.path("device_id").asText()).isEqualTo(THERMOSTAT);
    }

    @Test
    void cools() {
        call("/thermostats/cool", Map.of("device_id", THERMOSTAT, "cooling_set_point_celsius", 20.5));

        JsonNode setting = properties().path("current_climate_setting");
        assertThat(setting.path("cooling_set_point_fahrenheit").asDouble()).isEqualTo(68.9);
        assertThat(setting.has("heating_set_point_celsius")).isFalse();
        assertThat(properties().path("is_cooling").asBoolean()).isTrue();
        assertThat(properties().path("is_heating").asBoolean()).isFalse();
    }

    @Test
    void turnsOffAndRemembersTheSetPoints() {
        call("/thermostats/set_hvac_mode", Map.of("device_id", THERMOSTAT, "hvac_mode_setting", "heat_cool",
                "heating_set_point_celsius", 19, "cooling_set_point_celsius", 24));
        call("/thermostats/off", Map.of("device_id", THERMOSTAT));
        assertThat(properties().path("current_climate_setting").path("hvac_mode_setting").asText()).isEqualTo("off");
        assertThat(properties().path("current_climate_setting").has("heating_set_point_celsius")).isFalse();
        assertThat(properties().path("is_heating").asBoolean()).isFalse();

        call("/thermostats/heat_cool", Map.of("device_id", THERMOSTAT));

        JsonNode setting = properties().path("current_climate_setting");
        assertThat(setting.path("heating_set_point_celsius").asDouble()).isEqualTo(19);
        assertThat(setting.path("cooling_set_point_celsius").asDouble()).isEqualTo(24);
    }

    @Test
    void changesNothingBeforeTheAttemptSucceeds() {
        call("/_fake/attempts", Map.of("outcome", "pending"));
        JsonNode started = call("/thermostats/off", Map.of("device_id", THERMOSTAT));

        assertThat(status(started)).isEqualTo("pending");
        assertThat(properties().path("current_climate_setting").path("hvac_mode_setting").asText()).isEqualTo("heat_cool");
    }

    @Test
    void setsTheFan() {
        JsonNode started = call("/thermostats/set_fan_mode", Map.of("device_id", THERMOSTAT, "fan_mode_setting", "on"));

        assertThat(status(started)).isEqualTo("success");
        JsonNode setting = properties().path("current_climate_setting");
        assertThat(setting.path("fan_mode_setting").asText()).isEqualTo("on");
        assertThat(setting.path("hvac_mode_setting").asText()).isEqualTo("heat_cool");
        assertThat(setting.path("heating_set_point_celsius").asDouble()).isEqualTo(20);
        assertThat(properties().path("is_fan_running").asBoolean()).isTrue();
        assertThat(event("thermostat.manually_adjusted").path("fan_mode_setting").asText()).isEqualTo("on");
    }

    @ParameterizedTest
    @CsvSource({ "heating_set_point_celsius, 5, Number must be greater than or equal to 7",
            "heating_set_point_celsius, 30, Number must be less than or equal to 26",
            "heating_set_point_fahrenheit, 40, Number must be greater than or equal to 44.6" })
    void rejectsSetPointsOutOfItsLimits(String field, int value, String complaint) {
        JsonNode rejected = response("/thermostats/heat", Map.of("device_id", THERMOSTAT, field, value)).body();

        assertThat(rejected.at("/error/type").asText()).isEqualTo("invalid_input");
        assertThat(rejected.at("/error/validation_errors/" + field + "/_errors/0").asText()).isEqualTo(complaint);
    }

    @Test
    void rejectsWhatIsTheWrongWayRound() {
        fails(400, "invalid_input", "/thermostats/heat_cool",
                Map.of("device_id", THERMOSTAT, "heating_set_point_celsius", 25, "cooling_set_point_fahrenheit", 68));
        fails(400, "invalid_input", "/thermostats/create_climate_preset", Map.of("device_id", THERMOSTAT,
                "climate_preset_key", "wrong", "heating_set_point_celsius", 25, "cooling_set_point_celsius", 20));
        fails(400, "invalid_input", "/thermostats/set_temperature_threshold",
                Map.of("device_id", THERMOSTAT, "lower_limit_celsius", 25, "upper_limit_celsius", 20));
        call("/thermostats/set_temperature_threshold", Map.of("device_id", THERMOSTAT, "upper_limit_celsius", 20));
        fails(400, "invalid_input", "/thermostats/set_temperature_threshold",
                Map.of("device_id", THERMOSTAT, "lower_limit_celsius", 25));
        assertThat(device(THERMOSTAT).at("/properties/temperature_threshold/lower_limit_celsius").isNull()).isTrue();
    }

    @Test
    void rejectsWhatItDoesNotHave() {
        fails(400, "eco_mode_not_available", "/thermostats/set_hvac_mode",
                Map.of("device_id", THERMOSTAT, "hvac_mode_setting", "eco"));
        fails(400, "fan_mode_not_available", "/thermostats/set_fan_mode",
                Map.of("device_id", THERMOSTAT, "fan_mode_setting", "circulate"));
        fails(400, "invalid_input", "/thermostats/heat",
                Map.of("device_id", THERMOSTAT, "heating_set_point_celsius", 20, "heating_set_point_fahrenheit", 68));
        fails(404, "device_not_found", "/thermostats/heat", Map.of("device_id", FRONT_DOOR));
    }

    // Simulations

    @Test
    void somebodyAdjustsIt() {
        call("/thermostats/simulate/hvac_mode_adjusted",
                Map.of("device_id", THERMOSTAT, "hvac_mode", "cool", "cooling_set_point_celsius", 22));

        assertThat(properties().path("current_climate_setting").path("hvac_mode_setting").asText()).isEqualTo("cool");
        assertThat(event("thermostat.manually_adjusted").path("method").asText()).isEqualTo("external");
    }

    @Test
    void reachesItsSetPoint() {
        call("/thermostats/heat", Map.of("device_id", THERMOSTAT, "heating_set_point_celsius", 24));

        call("/thermostats/simulate/temperature_reached", Map.of("device_id", THERMOSTAT, "temperature_fahrenheit", 76));

        assertThat(properties().path("temperature_celsius").asDouble()).isEqualTo(24.44);
        assertThat(properties().path("temperature_fahrenheit").asDouble()).isEqualTo(76);
        assertThat(properties().path("is_heating").asBoolean()).isFalse();
        assertThat(event("thermostat.temperature_changed").path("temperature_fahrenheit").asDouble()).isEqualTo(76);
        JsonNode reached = event("thermostat.temperature_reached_set_point");
        assertThat(reached.path("desired_temperature_celsius").asDouble()).isEqualTo(24);
        assertThat(reached.path("temperature_celsius").asDouble()).isEqualTo(24.44);
    }

    @Test
    void staysBelowItsSetPoint() {
        call("/thermostats/heat", Map.of("device_id", THERMOSTAT, "heating_set_point_celsius", 24));

        call("/thermostats/simulate/temperature_reached", Map.of("device_id", THERMOSTAT, "temperature_celsius", 23));

        assertThat(properties().path("is_heating").asBoolean()).isTrue();
        assertThat(eventTypes(THERMOSTAT)).contains("thermostat.temperature_changed")
                .doesNotContain("thermostat.temperature_reached_set_point");
    }

    @Test
    void watchesItsThreshold() {
        call("/thermostats/set_temperature_threshold",
                Map.of("device_id", THERMOSTAT, "lower_limit_celsius", 15, "upper_limit_fahrenheit", 86));
        JsonNode threshold = properties().path("temperature_threshold");
        assertThat(threshold.path("lower_limit_fahrenheit").asDouble()).isEqualTo(59);
        assertThat(threshold.path("upper_limit_celsius").asDouble()).isEqualTo(30);

        call("/thermostats/simulate/temperature_reached", Map.of("device_id", THERMOSTAT, "temperature_celsius", 31));
        call("/thermostats/simulate/temperature_reached", Map.of("device_id", THERMOSTAT, "temperature_celsius", 32));
        call("/thermostats/simulate/temperature_reached", Map.of("device_id", THERMOSTAT, "temperature_celsius", 22));

        assertThat(eventTypes(THERMOSTAT).stream().filter(type -> type.contains("threshold")).toList()).containsExactly(
                "thermostat.temperature_threshold_exceeded", "thermostat.temperature_threshold_no_longer_exceeded");
        assertThat(event("thermostat.temperature_threshold_exceeded").path("upper_limit_celsius").asDouble()).isEqualTo(30);
    }

    @Test
    void forgetsALimitThatIsNull() {
        call("/thermostats/set_temperature_threshold",
                Map.of("device_id", THERMOSTAT, "lower_limit_celsius", 15, "upper_limit_celsius", 30));
        Map<String, Object> unset = new HashMap<>(Map.of("device_id", THERMOSTAT));
        unset.put("upper_limit_celsius", null);

        call("/thermostats/set_temperature_threshold", unset);

        JsonNode threshold = properties().path("temperature_threshold");
        assertThat(threshold.path("upper_limit_celsius").isNull()).isTrue();
        assertThat(threshold.path("upper_limit_fahrenheit").isNull()).isTrue();
        assertThat(threshold.path("lower_limit_celsius").asDouble()).isEqualTo(15);
    }

    // Climate presets

    @Test
    void activatesAPreset() {
        call("/thermostats/create_climate_preset", Map.of("device_id", THERMOSTAT, "climate_preset_key", "party", "name",
                "Party", "hvac_mode_setting", "cool", "cooling_set_point_celsius", 19));
        call("/thermostats/update_climate_preset", Map.of("device_id", THERMOSTAT, "climate_preset_key", "party",
                "cooling_set_point_fahrenheit", 68));

        JsonNode started = call("/thermostats/activate_climate_preset",
                Map.of("device_id", THERMOSTAT, "climate_preset_key", "party"));

        assertThat(status(started)).isEqualTo("success");
        JsonNode setting = properties().path("current_climate_setting");
        assertThat(setting.path("climate_preset_key").asText()).isEqualTo("party");
        assertThat(setting.path("display_name").asText()).isEqualTo("Party");
        assertThat(setting.path("cooling_set_point_celsius").asDouble()).isEqualTo(20);
        assertThat(properties().path("is_cooling").asBoolean()).isTrue();
        JsonNode event = event("thermostat.climate_preset_activated");
        assertThat(event.path("climate_preset_key").asText()).isEqualTo("party");
        assertThat(event.path("is_fallback_climate_preset").asBoolean()).isFalse();
        assertThat(event.path("thermostat_schedule_id").isNull()).isTrue();
    }

    @Test
    void keepsItsPresetsApart() {
        Map<String, String> party = Map.of("device_id", THERMOSTAT, "climate_preset_key", "party");
        fails(404, "climate_preset_not_found", "/thermostats/activate_climate_preset", party);
        fails(404, "climate_preset_not_found", "/thermostats/set_fallback_climate_preset", party);
        call("/thermostats/create_climate_preset", party);
        fails(400, "climate_preset_already_exists", "/thermostats/create_climate_preset", party);
        call("/thermostats/set_fallback_climate_preset", party);
        assertThat(properties().path("fallback_climate_preset_key").asText()).isEqualTo("party");

        call("/thermostats/delete_climate_preset", party);

        assertThat(properties().path("available_climate_presets").findValuesAsText("climate_preset_key"))
                .containsExactly("home", "away", "sleep");
        assertThat(properties().path("fallback_climate_preset_key").isNull()).isTrue();
        fails(400, "climate_preset_not_deletable", "/thermostats/delete_climate_preset",
                Map.of("device_id", THERMOSTAT, "climate_preset_key", "home"));
    }

    private JsonNode properties() {
        return device(THERMOSTAT).path("properties");
    }
}
