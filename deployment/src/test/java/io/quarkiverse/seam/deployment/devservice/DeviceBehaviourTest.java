package io.quarkiverse.seam.deployment.devservice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

/** Devices are named, managed or not, and on or off line. */
class DeviceBehaviourTest extends DevServiceScenario {

    private static final Map<String, String> DOOR = Map.of("device_id", FRONT_DOOR);

    // Names

    @Test
    void isRenamed() {
        call("/devices/update", Map.of("device_id", FRONT_DOOR, "name", "Garden"));

        assertThat(device(FRONT_DOOR).path("display_name").asText()).isEqualTo("Garden");
        assertThat(device(FRONT_DOOR).path("nickname").asText()).isEqualTo("Garden");
        assertThat(device(FRONT_DOOR).at("/properties/appearance/name").asText()).isEqualTo("Front Door");
        assertThat(event("device.name_changed").path("device_name").asText()).isEqualTo("Garden");
        assertThat(call("/devices/list", Map.of("search", "garden")).path("devices")).hasSize(1);

        Map<String, Object> unset = new HashMap<>(DOOR);
        unset.put("name", null);
        call("/devices/update", unset);
        assertThat(device(FRONT_DOOR).path("display_name").asText()).isEqualTo("Front Door");
        assertThat(device(FRONT_DOOR).has("nickname")).isFalse();
    }

    @Test
    void keepsMetadata() {
        call("/devices/update", Map.of("device_id", FRONT_DOOR, "custom_metadata", Map.of("floor", "1", "wing", "B")));
        call("/devices/update",
                Map.of("device_id", FRONT_DOOR, "custom_metadata", Collections.singletonMap("wing", null)));

        assertThat(device(FRONT_DOOR).path("custom_metadata").toString()).isEqualTo("{\"floor\":\"1\"}");
        assertThat(device(FRONT_DOOR).path("is_managed").asBoolean()).isTrue();
        assertThat(eventTypes(FRONT_DOOR)).isEmpty();
    }

    // Managed and unmanaged

    @Test
    void isNoLongerManagedAndManagedAgain() {
        JsonNode before = device(FRONT_DOOR);

        call("/devices/update", Map.of("device_id", FRONT_DOOR, "is_managed", false));

        fails(404, "device_not_found", "/devices/get", DOOR);
        fails(400, "device_unmanaged", "/devices/update", DOOR);
        JsonNode unmanaged = call("/devices/unmanaged/get", DOOR).path("device");
        assertThat(unmanaged.path("is_managed").asBoolean(true)).isFalse();
        assertThat(unmanaged.path("properties").has("online")).isTrue();
        assertThat(unmanaged.path("properties").has("locked")).isFalse();
        assertThat(unmanaged.has("display_name")).isFalse();
        assertThat(event("device.converted_to_unmanaged").path("device_id").asText()).isEqualTo(FRONT_DOOR);

        call("/devices/unmanaged/update", Map.of("device_id", FRONT_DOOR, "is_managed", true));

        assertThat(device(FRONT_DOOR)).isEqualTo(before);
        assertThat(event("device.unmanaged.converted_to_managed").path("device_id").asText()).isEqualTo(FRONT_DOOR);
        fails(400, "device_managed", "/devices/unmanaged/update", Map.of("device_id", FRONT_DOOR, "is_managed", true));
    }

    // Connection

    @ParameterizedTest
    @CsvSource({ "disconnect, connect, device_disconnected", "disconnect_from_hub, connect_to_hub, hub_disconnected",
            "remove, connect, device_removed" })
    void goesOfflineAndOnlineAgain(String disconnect, String connect, String error) {
        call("/devices/simulate/" + disconnect, DOOR);

        JsonNode device = device(FRONT_DOOR);
        assertThat(device.at("/properties/online").asBoolean(true)).isFalse();
        assertThat(device.path("errors").findValuesAsText("error_code")).containsExactly(error);
        assertThat(device(BACK_DOOR).at("/properties/online").asBoolean()).isTrue();
        JsonNode event = event("device.disconnected");
        assertThat(event.path("device_id").asText()).isEqualTo(FRONT_DOOR);
        assertThat(event.at("/device_errors/0/error_code").asText()).isEqualTo(error);
        call("/devices/simulate/" + disconnect, DOOR);
        assertThat(device(FRONT_DOOR).path("errors")).hasSize(1);

        call("/devices/simulate/" + connect, DOOR);

        assertThat(device(FRONT_DOOR).at("/properties/online").asBoolean()).isTrue();
        assertThat(device(FRONT_DOOR).path("errors")).isEmpty();
        assertThat(eventTypes(FRONT_DOOR)).startsWith("device.disconnected").endsWith("device.connected")
                .containsOnlyOnce("device.disconnected");
    }

    @Test
    void staysOfflineAsLongAsOneReasonIsLeft() {
        call("/devices/simulate/disconnect", DOOR);
        call("/devices/simulate/disconnect_from_hub", DOOR);

        call("/devices/simulate/connect", DOOR);
        assertThat(device(FRONT_DOOR).at("/properties/online").asBoolean(true)).isFalse();

        call("/devices/simulate/connect_to_hub", DOOR);
        assertThat(device(FRONT_DOOR).at("/properties/online").asBoolean()).isTrue();
    }

    @Test
    void needsASubscription() {
        call("/devices/simulate/paid_subscription", Map.of("device_id", FRONT_DOOR, "is_expired", true));
        assertThat(device(FRONT_DOOR).at("/errors/0/error_code").asText()).isEqualTo("subscription_required");
        assertThat(event("device.error.subscription_required").path("device_id").asText()).isEqualTo(FRONT_DOOR);

        call("/devices/simulate/paid_subscription", Map.of("device_id", FRONT_DOOR, "is_expired", false));
        assertThat(device(FRONT_DOOR).path("errors")).isEmpty();
        assertThat(event("device.error.subscription_required.resolved").path("device_id").asText()).isEqualTo(FRONT_DOOR);
    }

    @Test
    void tellsOfRemoval() {
        call("/devices/simulate/remove", DOOR);

        assertThat(event("device.removed").path("device_id").asText()).isEqualTo(FRONT_DOOR);
    }

    @Test
    void tellsOfUnmanagedDevicesByOtherEvents() {
        call("/devices/update", Map.of("device_id", FRONT_DOOR, "is_managed", false));

        call("/devices/simulate/disconnect", DOOR);
        call("/devices/simulate/connect", DOOR);

        assertThat(eventTypes(FRONT_DOOR)).endsWith("device.unmanaged.disconnected", "device.unmanaged.connected");
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void goesOfflineByControl(boolean managed) {
        call("/devices/update", Map.of("device_id", FRONT_DOOR, "is_managed", managed));
        String path = managed ? "/devices/get" : "/devices/unmanaged/get";

        call("/_fake/connection", Map.of("device_id", FRONT_DOOR, "online", false));
        assertThat(call(path, DOOR).at("/device/properties/online").asBoolean(true)).isFalse();

        call("/_fake/connection", Map.of("device_id", FRONT_DOOR, "online", true));
        assertThat(call(path, DOOR).at("/device/properties/online").asBoolean()).isTrue();
        fails(400, "device_not_found", "/_fake/connection", Map.of("device_id", "nobody's", "online", true));
    }

    // Providers

    @Test
    void listsProviders() {
        assertThat(providers(Map.of())).contains("august", "ecobee", "minut");
        assertThat(providers(Map.of("provider_category", "thermostats"))).containsExactly("ecobee");
    }

    @Test
    void takesMetadataOfTheProvider() {
        Map<String, Object> reported = Map.of("device_id", FRONT_DOOR, "ultraloq_metadata",
                Map.of("time_zone", "Europe/Berlin"));

        call("/devices/report_provider_metadata", Map.of("devices", List.of(reported)));

        assertThat(device(FRONT_DOOR).at("/properties/ultraloq_metadata/time_zone").asText()).isEqualTo("Europe/Berlin");
        assertThat(device(FRONT_DOOR).at("/location/time_zone").asText()).isEqualTo("Europe/Berlin");
        fails(404, "device_not_found", "/devices/report_provider_metadata",
                Map.of("devices", List.of(reported, Map.of("device_id", FakeSeamClient.NOBODY))));
    }

    /** August does not report a time zone. */
    @Test
    void keepsItsTimeZone() {
        call("/devices/report_provider_metadata",
                Map.of("devices", List.of(Map.of("device_id", FRONT_DOOR, "august_metadata", Map.of()))));
        fails(400, "invalid_input", "/devices/report_provider_metadata", Map.of("devices",
                List.of(Map.of("device_id", FRONT_DOOR, "ultraloq_metadata", Map.of("time_zone", "Mars/Moon")))));

        assertThat(device(FRONT_DOOR).at("/location/time_zone").asText()).isEqualTo("America/Los_Angeles");
    }

    private List<String> providers(Map<String, ?> filter) {
        return call("/devices/list_device_providers", filter).path("device_providers").findValuesAsText("device_provider_name");
    }
}
