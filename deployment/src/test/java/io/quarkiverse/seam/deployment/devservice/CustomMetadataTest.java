package io.quarkiverse.seam.deployment.devservice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

/** Custom metadata has limits, and keys without a value are left out. */
class CustomMetadataTest extends DevServiceScenario {

    @Test
    void leavesOutWhatIsEmpty() {
        Map<String, Object> metadata = new HashMap<>(Map.of("floor", "2", "empty", "", "vip", true));
        metadata.put("nothing", null);

        assertThat(keys(call("/connect_webviews/create", Map.of("custom_metadata", metadata)).path("connect_webview")))
                .containsExactlyInAnyOrder("floor", "vip");

        update(metadata);
        assertThat(keys(device(FRONT_DOOR))).containsExactlyInAnyOrder("floor", "vip");
        update(Map.of("floor", ""));
        assertThat(keys(device(FRONT_DOOR))).containsExactly("vip");
    }

    @Test
    void hasLimits() {
        String longestKey = "k".repeat(40);
        Map<String, String> most = IntStream.range(0, 50).boxed().collect(Collectors.toMap(i -> "key " + i, i -> "value"));

        update(most);
        update(Map.of(longestKey, "v".repeat(500)));

        assertThat(mistake("other", "v".repeat(501))).isEqualTo("String must contain at most 500 character(s)");
        assertThat(mistake(longestKey + "k", "")).isEqualTo("Key must contain at most 40 character(s)");
        assertThat(mistake("a.b", "")).isEqualTo("Key must not contain a period");
        Map<String, String> more = new HashMap<>(most);
        more.put("one more", "value");
        fails(400, "invalid_input", "/devices/update", Map.of("device_id", FRONT_DOOR, "custom_metadata", more));
    }

    private void update(Map<String, ?> metadata) {
        call("/devices/update", Map.of("device_id", FRONT_DOOR, "custom_metadata", metadata));
    }

    private String mistake(String key, String value) {
        return response("/devices/update", Map.of("device_id", FRONT_DOOR, "custom_metadata", Map.of(key, value))).body()
                .at("/error/validation_errors/custom_metadata").path(key).at("/_errors/0").asText();
    }

    private static Iterable<String> keys(JsonNode object) {
        return object.path("custom_metadata")::fieldNames;
    }
}
