package io.quarkiverse.seam.deployment.devservice.rules;

import java.time.ZoneId;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.seam.deployment.devservice.facts.FakeSeamError;
import io.quarkiverse.seam.deployment.devservice.state.Links;

/** Noise thresholds, and the noise that exceeds them. */
final class NoiseRules implements Rules.Group {

    private static final String THRESHOLD = "noise_threshold";
    private static final String THRESHOLD_ID = "noise_threshold_id";
    private static final String DECIBELS = "noise_threshold_decibels";
    private static final Pattern DAILY = Pattern.compile("(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d)?\\[(.+)]");
    private static final String TRIGGERING = "currently_triggering_noise_threshold_ids";

    @Override
    public void addTo(Rules rules) {
        rules.on("/noise_sensors/noise_thresholds/create", NoiseRules::create);
        rules.on("/noise_sensors/noise_thresholds/update", NoiseRules::update);
        rules.on("/noise_sensors/noise_thresholds/delete", NoiseRules::delete);
        rules.on("/noise_sensors/simulate/trigger_noise_threshold", NoiseRules::trigger);
    }

    private static JsonNode create(Call call) {
        sensor(call);
        checkOneUnit(call);
        checkTimes(call);
        if (!call.has(DECIBELS) && !call.has("noise_threshold_nrs")) {
            throw Call.invalid("Must provide either noise_threshold_decibels or noise_threshold_nrs");
        }
        ObjectNode threshold = call.create(THRESHOLD, call.input());
        call.also("action_attempt", "action_attempt", attempt(call, threshold));
        return threshold;
    }

    private static JsonNode update(Call call) {
        ObjectNode threshold = threshold(call);
        checkOneUnit(call);
        checkTimes(call);
        call.seam().shapes().update(THRESHOLD, threshold, call.input());
        call.also("action_attempt", "action_attempt", attempt(call, threshold));
        return null;
    }

    private static JsonNode delete(Call call) {
        ObjectNode threshold = threshold(call);
        call.delete(THRESHOLD, threshold);
        Links.remove(sensor(call).withObject("/properties"), TRIGGERING, threshold.path(THRESHOLD_ID).asText());
        return null;
    }

    private static ObjectNode attempt(Call call, ObjectNode threshold) {
        return call.attempt(() -> Call.object().set(THRESHOLD, call.seam().shown(THRESHOLD, threshold, call.workspace())));
    }

    /** The first threshold of the sensor is exceeded, if it has one. */
    private static JsonNode trigger(Call call) {
        ObjectNode sensor = sensor(call);
        ObjectNode properties = sensor.withObject("/properties");
        ObjectNode more = Call.object();
        call.table(THRESHOLD).all().filter(threshold -> threshold.path("device_id").equals(sensor.path("device_id")))
                .findFirst()
                .ifPresent(threshold -> {
                    properties.put("noise_level_decibels", threshold.path(DECIBELS).asDouble() + 1);
                    Links.add(properties, TRIGGERING, threshold.path(THRESHOLD_ID).asText());
                    more.put(THRESHOLD_ID, threshold.path(THRESHOLD_ID).asText());
                    more.put("noise_threshold_name", threshold.path("name").asText());
                });
        more.set("noise_level_decibels", properties.path("noise_level_decibels"));
        call.event("noise_sensor.noise_threshold_triggered", sensor, more);
        return null;
    }

    private static ObjectNode sensor(Call call) {
        ObjectNode device = call.require("device", call.text("device_id"));
        if (device.path("capabilities_supported").valueStream().noneMatch(one -> one.asText().equals("noise_detection"))) {
            throw new FakeSeamError(404, "device_not_found", "Could not find a noise sensor with device_id");
        }
        return device;
    }

    private static ObjectNode threshold(Call call) {
        ObjectNode threshold = call.require(THRESHOLD, call.text(THRESHOLD_ID));
        if (!threshold.path("device_id").equals(sensor(call).path("device_id"))) {
            throw call.notFound(THRESHOLD);
        }
        return threshold;
    }

    /** Such as {@code 20:00:00[America/Los_Angeles]}. */
    private static void checkTimes(Call call) {
        for (String field : List.of("starts_daily_at", "ends_daily_at")) {
            Matcher time = DAILY.matcher(String.valueOf(call.text(field)));
            if (call.has(field) && !(time.matches() && ZoneId.getAvailableZoneIds().contains(time.group(1)))) {
                throw Call.invalid("Must be a time with a time zone, such as 20:00:00[America/Los_Angeles]", field);
            }
        }
    }

    private static void checkOneUnit(Call call) {
        if (call.has(DECIBELS) && call.has("noise_threshold_nrs")) {
            throw Call.invalid("Cannot provide both noise_threshold_decibels and noise_threshold_nrs");
        }
    }
}
