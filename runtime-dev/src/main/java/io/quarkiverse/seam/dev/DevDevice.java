package io.quarkiverse.seam.dev;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A device in the Dev UI. All but the id and the lists may be null.
 *
 * @param battery from 0 to 1
 * @param mode of a thermostat
 * @param heatingSetPoint in degrees Celsius
 * @param coolingSetPoint in degrees Celsius
 * @param modes to which the thermostat can be set
 */
public record DevDevice(String id, String name, String type, Boolean online, Double battery, Boolean locked,
        Boolean canLock, Boolean canUnlock, Double temperature, String mode, Double heatingSetPoint, Double coolingSetPoint,
        List<String> modes) {

    static DevDevice of(JsonNode device) {
        JsonNode properties = device.path("properties");
        JsonNode climate = properties.path("current_climate_setting");
        List<String> modes = new ArrayList<>();
        properties.path("available_hvac_mode_settings").forEach(mode -> modes.add(mode.asText()));
        JsonNode name = device.hasNonNull("display_name") ? device.path("display_name") : properties.path("name");
        return new DevDevice(device.path("device_id").asText(), name.textValue(), device.path("device_type").textValue(),
                truth(properties.path("online")), number(properties.path("battery_level")), truth(properties.path("locked")),
                truth(device.path("can_remotely_lock")), truth(device.path("can_remotely_unlock")),
                number(properties.path("temperature_celsius")), climate.path("hvac_mode_setting").textValue(),
                number(climate.path("heating_set_point_celsius")), number(climate.path("cooling_set_point_celsius")), modes);
    }

    private static Boolean truth(JsonNode value) {
        return value.isBoolean() ? value.booleanValue() : null;
    }

    private static Double number(JsonNode value) {
        return value.isNumber() ? value.doubleValue() : null;
    }
}
