package io.quarkiverse.seam.deployment.devservice.rules;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.seam.deployment.devservice.facts.FakeSeamError;
import io.quarkiverse.seam.deployment.devservice.facts.FieldFacts;
import io.quarkiverse.seam.deployment.devservice.state.FakeSeam;

/** Devices are managed or not, named, and on or off line. */
final class DeviceRules implements Rules.Group {

    private static final String DEVICE = "device";
    private static final String UNMANAGED = "unmanaged_device";

    @Override
    public void addTo(Rules rules) {
        rules.on("/devices/update", DeviceRules::update);
        rules.on("/devices/unmanaged/update", DeviceRules::updateUnmanaged);
        rules.on("/devices/report_provider_metadata", DeviceRules::reportProviderMetadata);
        rules.on("/devices/simulate/connect", connect(Connectivity.DISCONNECTED, Connectivity.REMOVED));
        rules.on("/devices/simulate/disconnect", disconnect(Connectivity.DISCONNECTED));
        rules.on("/devices/simulate/connect_to_hub", connect(Connectivity.HUB_DISCONNECTED));
        rules.on("/devices/simulate/disconnect_from_hub", disconnect(Connectivity.HUB_DISCONNECTED));
        rules.on("/devices/simulate/paid_subscription", DeviceRules::paySubscription);
        rules.on("/devices/simulate/remove", DeviceRules::remove);
        FakeSeam seam = rules.seam();
        seam.whenShown(UNMANAGED, (workspace, device) -> leaveOutWhatIsManaged(seam, device));
    }

    static void requireManaged(ObjectNode device) {
        if (!device.path("is_managed").asBoolean(true)) {
            throw new FakeSeamError(400, "device_unmanaged", "Device is unmanaged. Use /devices/unmanaged/update");
        }
    }

    /** The device keeps it, in case that it is managed again. */
    private static void leaveOutWhatIsManaged(FakeSeam seam, ObjectNode device) {
        FieldFacts properties = seam.facts().resource(UNMANAGED).get("properties");
        ObjectNode shown = device.path("properties").deepCopy();
        // Deprecated, but always there
        shown.properties()
                .removeIf(field -> !properties.fields().containsKey(field.getKey()) && !field.getKey().equals("name"));
        device.set("properties", shown);
        device.properties().removeIf(field -> !seam.facts().resource(UNMANAGED).containsKey(field.getKey()));
    }

    // Update

    private static JsonNode update(Call call) {
        ObjectNode device = device(call);
        requireManaged(device);
        ObjectNode given = call.input().deepCopy();
        JsonNode name = given.at(given.has("name") ? "/name" : "/properties/name");
        given.remove(List.of("name", "properties", "backup_access_code_pool_enabled"));
        call.seam().shapes().update(DEVICE, device, given);
        if (call.has("backup_access_code_pool_enabled")) {
            device.withObject("/properties").set("backup_access_code_pool_enabled",
                    call.input().get("backup_access_code_pool_enabled"));
        }
        if (!name.isMissingNode()) {
            rename(call, device, name);
        }
        if (call.has("is_managed") && !call.isTrue("is_managed")) {
            call.event("device.converted_to_unmanaged", device);
        }
        return null;
    }

    /** Without a name of its own, a device has that by which the provider knows it. */
    private static void rename(Call call, ObjectNode device, JsonNode name) {
        String before = device.path("display_name").asText();
        JsonNode displayed = name.isNull() ? device.at("/properties/appearance/name") : name;
        if (name.isNull()) {
            device.remove("nickname");
        } else {
            device.set("nickname", name);
        }
        device.set("display_name", displayed);
        device.withObject("/properties").set("name", displayed);
        if (!before.equals(displayed.asText())) {
            call.event("device.name_changed", device, Call.object().put("device_name", displayed.asText()));
        }
    }

    private static JsonNode updateUnmanaged(Call call) {
        ObjectNode device = device(call);
        if (device.path("is_managed").asBoolean(true)) {
            throw new FakeSeamError(400, "device_managed", "Device is managed. Use /devices/update");
        }
        call.seam().shapes().update(UNMANAGED, device, call.input());
        if (call.isTrue("is_managed")) {
            device.remove("_is_managed");
            call.seam().shapes().complete(DEVICE, device, call.workspace());
            call.event("device.unmanaged.converted_to_managed", device);
        }
        return null;
    }

    private static JsonNode reportProviderMetadata(Call call) {
        for (JsonNode reported : call.input().path("devices")) {
            call.require(DEVICE, reported.path("device_id").asText());
            known(call, reported).forEach(metadata -> checkTimeZone(metadata.getKey(), metadata.getValue().path("time_zone")));
        }
        for (JsonNode reported : call.input().path("devices")) {
            ObjectNode device = call.require(DEVICE, reported.path("device_id").asText());
            known(call, reported).forEach(metadata -> {
                device.withObject("/properties").withObject('/' + metadata.getKey()).setAll((ObjectNode) metadata.getValue());
                device.withObject("/location").set("time_zone", metadata.getValue().get("time_zone"));
            });
        }
        return null;
    }

    /** That of the brands which report it; Seam ignores the rest. */
    private static List<Map.Entry<String, JsonNode>> known(Call call, JsonNode reported) {
        Set<String> fields = call.endpoint().fields().get("devices").fields().keySet();
        return reported.properties().stream()
                .filter(field -> field.getKey().endsWith("_metadata") && fields.contains(field.getKey())).toList();
    }

    private static void checkTimeZone(String metadata, JsonNode timeZone) {
        if (!ZoneId.getAvailableZoneIds().contains(timeZone.asText())) {
            throw Call.invalid("Must be a time zone, such as America/Los_Angeles", "devices", metadata, "time_zone");
        }
    }

    // Simulate

    private static Rule connect(String... reasons) {
        return call -> {
            Connectivity.connect(call.seam(), call.workspace(), device(call), reasons);
            return null;
        };
    }

    private static Rule disconnect(String reason) {
        return call -> {
            Connectivity.disconnect(call.seam(), call.workspace(), device(call), reason);
            return null;
        };
    }

    private static JsonNode paySubscription(Call call) {
        ObjectNode device = device(call);
        if (call.isTrue("is_expired")) {
            Connectivity.disconnect(call.seam(), call.workspace(), device, Connectivity.NO_SUBSCRIPTION);
            call.event("device.error.subscription_required", device, Connectivity.withErrors(device, Call.object()));
        } else {
            Connectivity.connect(call.seam(), call.workspace(), device, Connectivity.NO_SUBSCRIPTION);
            call.event("device.error.subscription_required.resolved", device);
        }
        return null;
    }

    private static JsonNode remove(Call call) {
        ObjectNode device = device(call);
        Connectivity.disconnect(call.seam(), call.workspace(), device, Connectivity.REMOVED);
        call.event("device.removed", device);
        return null;
    }

    /** Be it managed or not. */
    private static ObjectNode device(Call call) {
        return call.require(DEVICE, call.text("device_id"));
    }
}
