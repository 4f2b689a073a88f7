package io.quarkiverse.seam.deployment.devservice.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

import io.quarkiverse.seam.deployment.devservice.state.FakeSeam;
import io.quarkiverse.seam.deployment.devservice.state.FakeSeamSeed;
import io.quarkiverse.seam.deployment.devservice.state.Workspace;

/** Accounts of any provider, with what the seed has for a similar one. */
final class SampleAccounts {

    /** What belongs to an account, in an order in which each refers to earlier ones alone. */
    private static final List<String> PARTS = List.of("device", "acs_system", "acs_entrance", "acs_access_group",
            "acs_encoder");
    /** The provider in the seed that has an example. */
    private static final Map<String, String> BY_CAPABILITY = Map.of("lock", "august", "thermostat", "ecobee",
            "noise_sensor", "minut", "access_control", "salto_space");
    private static final Map<String, String> BY_CATEGORY = Map.of("consumer_smartlocks", "lock", "thermostats", "thermostat",
            "noise_sensors", "noise_sensor", "access_control_systems", "access_control");
    private static final Set<String> THERMOSTATS = Set.of("ecobee", "nest", "honeywell_resideo", "sensi",
            "smartthings_thermostat");
    private static final Set<String> NOISE_SENSORS = Set.of("minut", "noiseaware");
    private static final Set<String> ACCESS_SYSTEMS = Set.of("salto_space", "salto_ks", "salto_kscom", "brivo", "latch", "kisi",
            "avigilon_alta", "assa_abloy_vostio", "assa_abloy_credential_service", "hid_cm", "pti_storlogix", "visionline",
            "dormakaba_community", "dormakaba_ambiance", "hotek", "legic_connect");

    private SampleAccounts() {
    }

    /** Those that the connect webview accepts. */
    static List<String> providers(ObjectNode webview) {
        Set<String> providers = new LinkedHashSet<>();
        webview.path("accepted_providers").forEach(provider -> providers.add(provider.asText()));
        if (providers.isEmpty()) {
            Stream<String> capabilities = webview.path("accepted_capabilities").isEmpty()
                    ? Stream.of("lock", "thermostat", "noise_sensor", "access_control")
                    : webview.path("accepted_capabilities").valueStream().map(JsonNode::asText);
            String category = BY_CATEGORY.get(webview.path("_provider_category").asText());
            capabilities.filter(capability -> category == null || capability.equals(category))
                    .filter(BY_CAPABILITY::containsKey).map(BY_CAPABILITY::get).forEach(providers::add);
        }
        webview.path("_excluded_providers").forEach(provider -> providers.remove(provider.asText()));
        return new ArrayList<>(providers);
    }

    static ObjectNode add(FakeSeam seam, Workspace workspace, ObjectNode webview, String provider) {
        JsonNode seed = FakeSeamSeed.read();
        ObjectNode example = (ObjectNode) example(seed, provider);
        boolean isExample = example.path("account_type").asText().equals(provider);
        Map<String, String> ids = new HashMap<>();
        ObjectNode account = copy(example, ids);
        account.put("account_type", provider).put("display_name", "guest@example.com").put("_email", "guest@example.com");
        if (!isExample) {
            account.put("account_type_display_name", displayName(provider));
        }
        account.set("automatically_manage_new_devices", webview.get("automatically_manage_new_devices"));
        account.set("custom_metadata", webview.get("custom_metadata"));
        if (webview.has("customer_key")) {
            account.set("customer_key", webview.get("customer_key"));
        }
        ObjectNode added = seam.add("connected_account", account, workspace);
        boolean isManaged = webview.path("automatically_manage_new_devices").asBoolean(true);
        for (String part : PARTS) {
            seed.path(part).forEach(object -> {
                boolean belongs = ids.containsKey(object.path("connected_account_id").asText())
                        || ids.containsKey(object.path("acs_system_id").asText());
                if (belongs) {
                    ObjectNode copy = copy((ObjectNode) object, ids);
                    if (part.equals("device")) {
                        of(provider, isExample, seam, copy);
                        copy.put("is_managed", isManaged);
                    }
                    seam.add(part.equals("device") && !isManaged ? "unmanaged_device" : part, copy, workspace);
                }
            });
        }
        return added;
    }

    private static JsonNode example(JsonNode seed, String provider) {
        String similar = THERMOSTATS.contains(provider) ? "ecobee"
                : NOISE_SENSORS.contains(provider) ? "minut" : ACCESS_SYSTEMS.contains(provider) ? "salto_space" : "august";
        return seed.path("connected_account").valueStream()
                .filter(account -> account.path("account_type").asText().equals(similar)).findFirst().orElseThrow();
    }

    /** With new ids, also within. */
    private static ObjectNode copy(ObjectNode object, Map<String, String> ids) {
        ObjectNode copy = object.deepCopy();
        copy.remove("space_ids");
        object.properties().stream().filter(field -> field.getKey().endsWith("_id") && field.getValue().isTextual())
                .forEach(field -> copy.put(field.getKey(), renamed(field.getValue(), ids)));
        object.properties().stream().filter(field -> field.getKey().endsWith("_ids") && copy.has(field.getKey()))
                .forEach(field -> copy.set(field.getKey(),
                        Call.list(field.getValue().valueStream().map(id -> TextNode.valueOf(renamed(id, ids))))));
        return copy;
    }

    private static String renamed(JsonNode id, Map<String, String> ids) {
        return ids.computeIfAbsent(id.asText(), any -> UUID.randomUUID().toString());
    }

    /** A device of this provider, if the API has such a type. */
    private static void of(String provider, boolean isExample, FakeSeam seam, ObjectNode device) {
        if (isExample) {
            return;
        }
        String example = device.at("/device_provider/device_provider_name").asText();
        seam.facts().resource("device").get("device_type").values().stream().filter(type -> type.startsWith(provider + '_'))
                .findFirst().ifPresent(type -> device.put("device_type", type));
        device.withObject("/device_manufacturer").put("manufacturer", provider).put("display_name", displayName(provider));
        device.withObject("/device_provider").put("device_provider_name", provider).put("display_name", displayName(provider));
        ObjectNode properties = device.withObject("/properties");
        properties.put("manufacturer", provider).remove(example + "_metadata");
        properties.withObject("/model").put("manufacturer_display_name", displayName(provider));
    }

    private static String displayName(String provider) {
        StringBuilder name = new StringBuilder();
        for (String word : provider.split("_")) {
            name.append(name.isEmpty() ? "" : " ").append(word.substring(0, 1).toUpperCase(Locale.ROOT))
                    .append(word.substring(1));
        }
        return name.toString();
    }
}
