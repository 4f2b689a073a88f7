package io.quarkiverse.seam.runtime.envelope;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Enums are written and read in the lower case of Seam's API, unless they are annotated. */
class EnumsTest {

    enum Type {
        AUGUST_LOCK,
        @JsonProperty("Ecobee.Thermostat")
        ECOBEE
    }

    enum Mode {
        HEAT;

        @JsonValue
        String wire() {
            return "Heat-1";
        }
    }

    record Device(Type deviceType, Set<Type> others, Map<Type, Integer> counts, Mode mode) {
    }

    private final ObjectMapper mapper = new SeamJson(List.of()).mapper();

    @Test
    void bothWays() throws JsonProcessingException {
        EnumMap<Type, Integer> counts = new EnumMap<>(Map.of(Type.AUGUST_LOCK, 1, Type.ECOBEE, 2));
        Device device = new Device(Type.AUGUST_LOCK, Set.of(Type.ECOBEE), counts, Mode.HEAT);
        String json = "{\"device_type\":\"august_lock\",\"others\":[\"Ecobee.Thermostat\"],"
                + "\"counts\":{\"august_lock\":1,\"Ecobee.Thermostat\":2},\"mode\":\"Heat-1\"}";

        assertThat(mapper.writeValueAsString(device)).isEqualTo(json);
        assertThat(mapper.readValue(json, Device.class)).isEqualTo(device);
    }

    @Test
    void anyCaseIsRead() throws JsonProcessingException {
        for (String text : List.of("AUGUST_LOCK", "august_lock")) {
            assertThat(mapper.readValue("\"" + text + "\"", Type.class)).isEqualTo(Type.AUGUST_LOCK);
        }
    }

    @Test
    void anUnknownValueIsNull() throws JsonProcessingException {
        assertThat(mapper.readValue("\"something_new\"", Type.class)).isNull();
    }
}
