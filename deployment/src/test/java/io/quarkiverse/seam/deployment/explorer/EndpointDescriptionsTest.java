package io.quarkiverse.seam.deployment.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

/** What the Dev UI and Dev MCP know about endpoints. */
@SuppressWarnings("unchecked")
class EndpointDescriptionsTest {

    private final EndpointDescriptions descriptions = new EndpointDescriptions();

    @Test
    void describesEveryEndpointAndFieldInWords() {
        List<Map<String, Object>> all = descriptions.all();

        assertThat(all).hasSize(201).isSortedAccordingTo((one, other) -> path(one).compareTo(path(other)));
        assertThat(all).allSatisfy(endpoint -> {
            Map<String, Object> description = describe(path(endpoint));
            assertThat(description.get("words")).isEqualTo(endpoint.get("words")).asString().isNotEmpty();
            assertFieldsHaveWords(description);
        });
    }

    @Test
    void tellsTypesChoicesAndWhatIsRequired() {
        List<Map<String, Object>> fields = (List<Map<String, Object>>) describe("/thermostats/set_hvac_mode").get("fields");

        assertThat(fields.subList(0, 2)).extracting(field -> field.get("name"))
                .containsExactly("device_id", "hvac_mode_setting");
        assertThat(fields.get(1)).containsEntry("required", true).containsEntry("type", "enum")
                .hasEntrySatisfying("values", values -> assertThat((List<String>) values).contains("heat_cool"));
    }

    @Test
    void tellsWhetherAnEndpointReadsAndWhatTheDevServiceDoes() {
        assertThat(describe("/devices/list")).containsEntry("reads", true).containsEntry("devService", "generic");
        assertThat(describe("/client_sessions/create")).containsEntry("reads", false).containsEntry("devService", "rule");
    }

    @Test
    void tellsWhoseIdAFieldHas() {
        assertThat(reference("/locks/unlock_door", "device_id")).isEqualTo(id("device", "device_id"));
        assertThat(reference("/devices/list", "device_ids")).isEqualTo(id("device", "device_id"));
        assertThat(reference("/devices/unmanaged/update", "device_id")).isEqualTo(id("unmanaged_device", "device_id"));
        assertThat(reference("/access_codes/unmanaged/list", "device_id")).isEqualTo(id("device", "device_id"));
        assertThat(reference("/phones/deactivate", "device_id")).isEqualTo(id("phone", "device_id"));
        assertThat(reference("/phones/list", "owner_user_identity_id")).isEqualTo(id("user_identity", "user_identity_id"));
        assertThat(reference("/acs/credentials/create", "allowed_acs_entrance_ids"))
                .isEqualTo(id("acs_entrance", "acs_entrance_id"));
        assertThat(reference("/devices/list", "limit")).isNull();
        assertThat(descriptions.eventFields("lock.unlocked")).filteredOn(field -> field.get("name").equals("device_id"))
                .extracting(field -> field.get("refersTo")).containsExactly(id("device", "device_id"));
    }

    @Test
    void tellsWhoseIdEveryFieldHas() {
        Set<String> unknown = new TreeSet<>();
        descriptions.all().forEach(endpoint -> fields(path(endpoint)).stream()
                .filter(field -> !field.containsKey("refersTo"))
                .map(field -> field.get("name").toString())
                .filter(name -> name.matches(".*_ids?"))
                .forEach(unknown::add));

        // Of what cannot be listed
        assertThat(unknown).containsExactly("custom_sdk_installation_id", "customer_id", "customization_profile_id",
                "friday_program_id", "monday_program_id", "organization_id", "saturday_program_id", "sunday_program_id",
                "thursday_program_id", "tuesday_program_id", "wednesday_program_id");
    }

    @Test
    void describesEveryTypeOfEvents() {
        List<Map<String, Object>> types = descriptions.eventTypes();

        assertThat(types).hasSize(108).allSatisfy(type -> {
            assertThat(type.get("words")).asString().isNotEmpty();
            assertThat(descriptions.eventFields(type.get("type").toString())).extracting(field -> field.get("name"))
                    .contains("event_id", "occurred_at").doesNotContain("event_type", "workspace_id", "created_at");
        });
        assertThat(descriptions.eventFields("lock.unlocked")).filteredOn(field -> field.get("name").equals("method"))
                .singleElement().satisfies(field -> assertThat((List<String>) field.get("values")).contains("keycode"));
    }

    @Test
    void namesSimilarEndpointsIfThereIsNoSuchEndpoint() {
        assertThat(descriptions.describe("/locks/unlock")).extractingByKey("failure").asString()
                .contains("Seam has no endpoint /locks/unlock", "/locks/unlock_door");
    }

    @Test
    void writesJavaWithTheNamesOfTheClients() {
        assertThat(descriptions.javaCode("/locks/unlock_door", "{\"device_id\": \"a \\\"door\\\"\"}"))
                .isEqualTo("seam.locks().unlockDoor(\"a \\\"door\\\"\");");
        assertThat(descriptions.javaCode("/locks/unlock_door", "{}")).isEqualTo("seam.locks().unlockDoor(\"…\");");
        assertThat(descriptions.javaCode("/devices/list", "{}")).isEqualTo("seam.devices().list();");
        assertThat(descriptions.javaCode("/thermostats/set_hvac_mode",
                "{\"device_id\": \"d1\", \"hvac_mode_setting\": \"heat\", \"heating_set_point_celsius\": 21}"))
                .isEqualTo("""
                        seam.thermostats().setHvacMode(SetHvacModeRequest.builder()
                                .deviceId("d1")
                                .hvacModeSetting(HvacMode.HEAT)
                                .heatingSetPointCelsius(21.0)
                                .build());""");
        assertThat(descriptions.javaCode("/thermostats/set_hvac_mode", "{\"hvac_mode_setting\": \"new\"}"))
                .contains(".hvacModeSetting(new HvacMode(\"new\"))");
    }

    private Map<String, Object> describe(String path) {
        return (Map<String, Object>) descriptions.describe(path).get("value");
    }

    private List<Map<String, Object>> fields(String path) {
        return (List<Map<String, Object>>) describe(path).get("fields");
    }

    private Object reference(String path, String name) {
        return fields(path).stream().filter(field -> field.get("name").equals(name)).findFirst().orElseThrow().get("refersTo");
    }

    private static Map<String, String> id(String resource, String field) {
        return Map.of("resource", resource, "idField", field);
    }

    private static void assertFieldsHaveWords(Map<String, Object> description) {
        assertThat((List<Map<String, Object>>) description.getOrDefault("fields", List.of())).allSatisfy(field -> {
            assertThat(field.get("words")).asString().isNotEmpty();
            assertFieldsHaveWords(field);
        });
    }

    private static String path(Map<String, Object> endpoint) {
        return endpoint.get("path").toString();
    }
}
