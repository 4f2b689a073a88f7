package io.quarkiverse.seam.deployment.devservice;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Devices as Seam describes them. */
final class FakeDevices {

    private FakeDevices() {
    }

    static FakeDevice lock(String id, String workspaceId, String connectedAccountId, String name, Instant now) {
        Map<String, Object> properties = common(name, "august", "August", "Wi-Fi Smart Lock");
        properties.put("has_direct_power", false);
        properties.put("battery_level", 0.86);
        properties.put("battery", Map.of("level", 0.86, "status", "full"));
        properties.put("locked", true);
        properties.put("door_open", false);
        properties.put("supported_code_lengths", List.of(4, 5, 6));
        properties.put("max_active_codes_supported", 250);
        properties.put("code_constraints", List.of(Map.of("constraint_type", "cannot_start_with_12")));
        properties.put("august_metadata",
                Map.of("lock_id", "august-" + id, "lock_name", name, "house_name", "Example Home", "has_keypad", true));
        return new FakeDevice(id, workspaceId, connectedAccountId, "august_lock", name,
                List.of("lock", "access_code", "battery"),
                able("can_remotely_lock", "can_remotely_unlock", "can_program_online_access_codes", "can_unlock_with_code"),
                Map.of("manufacturer", "august", "display_name", "August"), provider("august", "August"), properties, now);
    }

    static FakeDevice thermostat(String id, String workspaceId, String connectedAccountId, String name, Instant now) {
        Map<String, Object> comfort = climatePreset();
        Map<String, Object> properties = common(name, "ecobee", "ecobee", "Smart Thermostat");
        properties.put("has_direct_power", true);
        properties.put("temperature_celsius", 21.5);
        properties.put("temperature_fahrenheit", 70.7);
        properties.put("relative_humidity", 0.45);
        properties.put("is_heating", false);
        properties.put("is_cooling", false);
        properties.put("is_fan_running", false);
        properties.put("is_temporary_manual_override_active", false);
        properties.put("available_hvac_mode_settings", List.of("off", "heat", "cool", "heat_cool"));
        properties.put("available_fan_mode_settings", List.of("auto", "on"));
        properties.put("available_climate_presets", List.of(comfort));
        properties.put("current_climate_setting", comfort);
        properties.put("active_thermostat_schedule_id", null);
        properties.put("min_heating_set_point_celsius", 7);
        properties.put("max_heating_set_point_celsius", 26);
        properties.put("min_cooling_set_point_celsius", 18);
        properties.put("max_cooling_set_point_celsius", 33);
        properties.put("ecobee_metadata", Map.of("device_name", name, "ecobee_device_id", "ecobee-" + id));
        return new FakeDevice(id, workspaceId, connectedAccountId, "ecobee_thermostat", name, List.of("thermostat"),
                able("can_hvac_heat", "can_hvac_cool", "can_hvac_heat_cool", "can_turn_off_hvac"),
                Map.of("manufacturer", "ecobee", "display_name", "ecobee"), provider("ecobee", "ecobee"), properties, now);
    }

    private static Map<String, Object> common(String name, String manufacturer, String manufacturerName, String model) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("online", true);
        properties.put("name", name);
        properties.put("appearance", Map.of("name", name));
        properties.put("manufacturer", manufacturer);
        properties.put("model", Map.of("display_name", model, "manufacturer_display_name", manufacturerName));
        return properties;
    }

    private static Map<String, Object> climatePreset() {
        Map<String, Object> preset = new LinkedHashMap<>();
        preset.put("climate_preset_key", "home");
        preset.put("climate_preset_mode", "home");
        preset.put("name", "Home");
        preset.put("display_name", "Home");
        preset.put("can_edit", true);
        preset.put("can_delete", false);
        preset.put("can_use_with_thermostat_daily_programs", true);
        preset.put("manual_override_allowed", true);
        preset.put("hvac_mode_setting", "heat_cool");
        preset.put("fan_mode_setting", "auto");
        preset.put("heating_set_point_celsius", 20);
        preset.put("heating_set_point_fahrenheit", 68);
        preset.put("cooling_set_point_celsius", 25);
        preset.put("cooling_set_point_fahrenheit", 77);
        return preset;
    }

    private static Map<String, Boolean> able(String... abilities) {
        Map<String, Boolean> able = new LinkedHashMap<>();
        for (String ability : abilities) {
            able.put(ability, true);
        }
        return able;
    }

    private static Map<String, String> provider(String name, String displayName) {
        return Map.of("device_provider_name", name, "display_name", displayName, "provider_category", "stable");
    }
}
