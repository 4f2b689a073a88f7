package io.quarkiverse.seam.deployment.devservice.rules;

import java.util.List;
import java.util.function.Predicate;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** The lists of devices that are of one kind, as told by what they can do. */
final class DeviceListRules implements Rules.Group {

    private static final String DEVICE = "device";

    @Override
    public void addTo(Rules rules) {
        rules.on("/thermostats/list", list("thermostat"));
        rules.on("/noise_sensors/list", list("noise_detection"));
    }

    private static Rule list(String capability) {
        return call -> Call.list(call.find(DEVICE).filter(can(capability)));
    }

    private static Predicate<ObjectNode> can(String capability) {
        List<String> flags = switch (capability) {
            case "thermostat" -> List.of("can_hvac_heat", "can_hvac_cool", "can_hvac_heat_cool");
            default -> List.of();
        };
        return device -> flags.stream().anyMatch(flag -> device.path(flag).asBoolean())
                || device.path("capabilities_supported").valueStream()
                        .anyMatch(supported -> supported.asText().equals(capability));
    }
}
