package io.quarkiverse.seam.deployment.devservice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.seam.deployment.devservice.state.FakeSeamSeed;

/** A noise sensor tells of noise above its threshold. */
class NoiseThresholdTest extends DevServiceScenario {

    private static final String SENSOR = FakeSeamSeed.NOISE_SENSOR_DEVICE_ID;

    @Test
    void isTriggered() {
        String threshold = create();

        call("/noise_sensors/simulate/trigger_noise_threshold", Map.of("device_id", SENSOR));

        JsonNode event = event("noise_sensor.noise_threshold_triggered");
        assertThat(event.path("noise_threshold_id").asText()).isEqualTo(threshold);
        assertThat(event.path("noise_threshold_name").asText()).isEqualTo("Night");
        assertThat(event.path("noise_level_decibels").asDouble()).isEqualTo(51);
        assertThat(event.path("connected_account_id").asText()).isEqualTo(FakeSeamSeed.NOISE_SENSOR_CONNECTED_ACCOUNT_ID);
        JsonNode properties = device(SENSOR).path("properties");
        assertThat(properties.path("noise_level_decibels").asDouble()).isEqualTo(51);
        assertThat(properties.at("/currently_triggering_noise_threshold_ids/0").asText()).isEqualTo(threshold);
    }

    @Test
    void isTriggeredWithoutAThreshold() {
        call("/noise_sensors/simulate/trigger_noise_threshold", Map.of("device_id", SENSOR));

        assertThat(event("noise_sensor.noise_threshold_triggered").has("noise_threshold_id")).isFalse();
    }

    @Test
    void isUpdatedAndDeleted() {
        String threshold = create();
        call("/noise_sensors/noise_thresholds/update", Map.of("device_id", SENSOR, "noise_threshold_id", threshold,
                "noise_threshold_decibels", 60));
        call("/noise_sensors/simulate/trigger_noise_threshold", Map.of("device_id", SENSOR));
        assertThat(event("noise_sensor.noise_threshold_triggered").path("noise_level_decibels").asDouble()).isEqualTo(61);

        call("/noise_sensors/noise_thresholds/delete", Map.of("device_id", SENSOR, "noise_threshold_id", threshold));

        assertThat(call("/noise_sensors/noise_thresholds/list", Map.of("device_id", SENSOR)).path("noise_thresholds"))
                .isEmpty();
        assertThat(device(SENSOR).at("/properties/currently_triggering_noise_threshold_ids")).isEmpty();
    }

    @Test
    void succeedsWithTheThreshold() {
        JsonNode attempt = again(call("/noise_sensors/noise_thresholds/create", fields()));

        assertThat(attempt.path("action_type").asText()).isEqualTo("CREATE_NOISE_THRESHOLD");
        assertThat(attempt.at("/result/noise_threshold/name").asText()).isEqualTo("Night");
    }

    @Test
    void needsALevelAndASensor() {
        Map<String, Object> fields = fields();
        fields.put("noise_threshold_nrs", 7);
        fails(400, "invalid_input", "/noise_sensors/noise_thresholds/create", fields);
        fields.keySet().removeIf(field -> field.startsWith("noise_threshold"));
        fails(400, "invalid_input", "/noise_sensors/noise_thresholds/create", fields);
        Map<String, Object> lock = fields();
        lock.put("device_id", FRONT_DOOR);
        fails(404, "device_not_found", "/noise_sensors/noise_thresholds/create", lock);
        fails(404, "device_not_found", "/noise_sensors/simulate/trigger_noise_threshold", Map.of("device_id", FRONT_DOOR));
    }

    @ParameterizedTest
    @ValueSource(strings = { "xx", "20:00:00", "25:00:00[America/Los_Angeles]", "20:00:00[Mars/Moon]" })
    void needsTimesWithATimeZone(String time) {
        Map<String, Object> fields = fields();
        fields.put("ends_daily_at", time);

        assertThat(response("/noise_sensors/noise_thresholds/create", fields).errors("ends_daily_at").path(0).asText())
                .isEqualTo("Must be a time with a time zone, such as 20:00:00[America/Los_Angeles]");
        fails(400, "invalid_input", "/noise_sensors/noise_thresholds/update",
                Map.of("device_id", SENSOR, "noise_threshold_id", create(), "starts_daily_at", time));
    }

    private static Map<String, Object> fields() {
        return new HashMap<>(Map.of("device_id", SENSOR, "name", "Night", "noise_threshold_decibels", 50, "starts_daily_at",
                "22:00:00[America/Los_Angeles]", "ends_daily_at", "07:00:00[America/Los_Angeles]"));
    }

    private String create() {
        return call("/noise_sensors/noise_thresholds/create", fields()).at("/noise_threshold/noise_threshold_id").asText();
    }
}
