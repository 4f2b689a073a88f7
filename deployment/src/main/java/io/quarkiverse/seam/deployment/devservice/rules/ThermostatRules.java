package io.quarkiverse.seam.deployment.devservice.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.seam.deployment.devservice.facts.FakeSeamError;

/** Modes, set points, thresholds and climate presets. */
final class ThermostatRules implements Rules.Group {

    private static final String KEY = "climate_preset_key";
    private static final String FALLBACK = "fallback_climate_preset_key";

    @Override
    public void addTo(Rules rules) {
        for (String mode : new String[] { "heat", "cool", "heat_cool", "off" }) {
            rules.on("/thermostats/" + mode, call -> setMode(call, mode));
        }
        rules.on("/thermostats/set_hvac_mode", call -> setMode(call, call.text("hvac_mode_setting")));
        rules.on("/thermostats/set_fan_mode", ThermostatRules::setFanMode);
        rules.on("/thermostats/set_temperature_threshold", ThermostatRules::setThreshold);
        rules.on("/thermostats/create_climate_preset", ThermostatRules::createPreset);
        rules.on("/thermostats/update_climate_preset", ThermostatRules::updatePreset);
        rules.on("/thermostats/delete_climate_preset", ThermostatRules::deletePreset);
        rules.on("/thermostats/activate_climate_preset", ThermostatRules::activatePreset);
        rules.on("/thermostats/set_fallback_climate_preset", ThermostatRules::setFallback);
        rules.on("/thermostats/simulate/hvac_mode_adjusted", ThermostatRules::simulateMode);
        rules.on("/thermostats/simulate/temperature_reached", ThermostatRules::simulateTemperature);
    }

    private static JsonNode setMode(Call call, String mode) {
        Thermostat thermostat = checked(call, mode);
        return call.attempt(() -> {
            thermostat.setMode(mode, call.input(), "seam");
            return null;
        });
    }

    private static JsonNode simulateMode(Call call) {
        String mode = call.text("hvac_mode");
        checked(call, mode).setMode(mode, call.input(), "external");
        return null;
    }

    private static Thermostat checked(Call call, String mode) {
        Thermostat thermostat = Thermostat.of(call);
        thermostat.checkMode(mode);
        thermostat.checkSetPoints(call.input());
        return thermostat;
    }

    private static JsonNode setFanMode(Call call) {
        Thermostat thermostat = Thermostat.of(call);
        String mode = call.has("fan_mode_setting") ? call.text("fan_mode_setting") : "auto";
        thermostat.checkFanMode(mode);
        return call.attempt(() -> {
            thermostat.setFanMode(mode, "seam");
            return null;
        });
    }

    private static JsonNode setThreshold(Call call) {
        Thermostat.of(call).setThreshold(call.input());
        return null;
    }

    private static JsonNode simulateTemperature(Call call) {
        Temperatures.checkOneUnit(call.input(), "temperature");
        Thermostat.of(call).reach(call.input());
        return null;
    }

    private static JsonNode createPreset(Call call) {
        Thermostat thermostat = Thermostat.of(call);
        thermostat.checkSetPoints(call.input());
        String key = call.text(KEY);
        if (thermostat.preset(key) != null) {
            throw new FakeSeamError(400, "climate_preset_already_exists", "There is a climate preset \"" + key + "\" already");
        }
        ObjectNode preset = Call.object().put("can_edit", true).put("can_delete", true)
                .put("can_use_with_thermostat_daily_programs", true).put("manual_override_allowed", true);
        thermostat.presets().add(changed(preset, call.input()));
        return null;
    }

    private static JsonNode updatePreset(Call call) {
        Thermostat thermostat = Thermostat.of(call);
        thermostat.checkSetPoints(call.input());
        ObjectNode preset = thermostat.requirePreset(call.text(KEY));
        if (!preset.path("can_edit").asBoolean(true)) {
            throw new FakeSeamError(400, "climate_preset_not_editable", "The climate preset cannot be edited");
        }
        changed(preset, call.input());
        return null;
    }

    private static ObjectNode changed(ObjectNode preset, ObjectNode given) {
        given.properties().stream()
                .filter(field -> !field.getKey().equals("device_id") && !field.getKey().contains("set_point"))
                .forEach(field -> preset.set(field.getKey(), field.getValue()));
        Temperatures.set(preset, "heating_set_point", given);
        Temperatures.set(preset, "cooling_set_point", given);
        if (preset.path("name").isNull()) {
            preset.remove("name");
        }
        preset.set("display_name", preset.has("name") ? preset.get("name") : preset.get(KEY));
        return preset;
    }

    private static JsonNode deletePreset(Call call) {
        Thermostat thermostat = Thermostat.of(call);
        ObjectNode preset = thermostat.requirePreset(call.text(KEY));
        if (!preset.path("can_delete").asBoolean(true)) {
            throw new FakeSeamError(400, "climate_preset_not_deletable", "The climate preset cannot be deleted");
        }
        ArrayNode presets = thermostat.presets();
        for (int i = presets.size() - 1; i >= 0; i--) {
            if (presets.get(i) == preset) {
                presets.remove(i);
            }
        }
        if (thermostat.properties().path(FALLBACK).equals(preset.get(KEY))) {
            thermostat.properties().putNull(FALLBACK);
        }
        return null;
    }

    private static JsonNode activatePreset(Call call) {
        Thermostat thermostat = Thermostat.of(call);
        String key = call.text(KEY);
        thermostat.requirePreset(key);
        return call.attempt(() -> {
            thermostat.activate(key);
            return null;
        });
    }

    private static JsonNode setFallback(Call call) {
        Thermostat thermostat = Thermostat.of(call);
        thermostat.requirePreset(call.text(KEY));
        thermostat.properties().put(FALLBACK, call.text(KEY));
        return null;
    }
}
