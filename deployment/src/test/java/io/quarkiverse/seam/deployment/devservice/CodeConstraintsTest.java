package io.quarkiverse.seam.deployment.devservice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.seam.deployment.devservice.state.FakeSeamSeed;

/** A lock has no access codes that violate its constraints, or that it cannot have. */
class CodeConstraintsTest extends DevServiceScenario {

    @ParameterizedTest
    @CsvSource({ "cannot_start_with_12, 1290, 2190", "no_zeros, 4507, 4517", "cannot_contain_089, 4568, 4567",
            "cannot_contain_0789, 4567, 4566", "no_all_same_digits, 4444, 4445", "at_least_three_unique_digits, 4545, 4546",
            "no_ascending_or_descending_sequence, 6543, 6542" })
    void forbidCodes(String constraint, String forbidden, String allowed) {
        String device = lock(Map.of("constraint_type", constraint));

        assertThat(mistake(device, "code", forbidden))
                .isEqualTo("The code violates the constraint " + constraint + " of the device");
        String code = call("/access_codes/create", Map.of("device_id", device, "code", allowed))
                .at("/access_code/access_code_id").asText();
        fails(400, "invalid_input", "/access_codes/update", Map.of("access_code_id", code, "code", forbidden));
        fails(400, "invalid_input", "/access_codes/create_multiple",
                Map.of("device_ids", List.of(device), "code", forbidden));
    }

    @Test
    void limitTheName() {
        String device = lock(Map.of("constraint_type", "name_length", "min_length", 3, "max_length", 5));

        assertThat(mistake(device, "name", "ab")).startsWith("The name violates the constraint");
        assertThat(mistake(device, "name", "abcdef")).startsWith("The name violates the constraint");
        call("/access_codes/create", Map.of("device_id", device, "name", "abc"));
    }

    @Test
    void applyToGeneratedCodes() {
        String device = lock(Map.of("constraint_type", "cannot_contain_0789"));

        for (int i = 0; i < 20; i++) {
            assertThat(call("/access_codes/create", Map.of("device_id", device)).at("/access_code/code").asText())
                    .doesNotContain("0", "7", "8", "9");
            call("/access_grants/create", Map.of("user_identity_id", FakeSeamSeed.GUEST_USER_IDENTITY_ID, "device_ids",
                    List.of(device), "requested_access_methods", List.of(Map.of("mode", "code"))));
            assertThat(call("/access_methods/list", Map.of("device_id", device)).path("access_methods")
                    .findValuesAsText("code").get(i)).doesNotContain("0", "7", "8", "9");
        }
    }

    @Test
    void needAnOfflineLockForOfflineCodes() {
        Map<String, Object> fields = new HashMap<>(Map.of("device_id", FRONT_DOOR, "is_offline_access_code", true));
        fails(400, "device_type_not_supported", "/access_codes/create", fields);

        fields.put("device_id", add(Map.of("device_type", "igloohome_lock", "can_program_offline_access_codes", true,
                "can_program_online_access_codes", false)));
        JsonNode code = call("/access_codes/create", fields).path("access_code");

        assertThat(code.path("is_offline_access_code").asBoolean()).isTrue();
    }

    private String lock(Map<String, Object> constraint) {
        return add(Map.of("device_type", "august_lock", "can_program_online_access_codes", true, "properties",
                Map.of("online", true, "code_constraints", List.of(constraint))));
    }

    private String add(Map<String, Object> device) {
        return call("/_fake/add", Map.of("objects", Map.of("device", List.of(device)))).at("/objects/device/0/device_id")
                .asText();
    }

    private String mistake(String device, String field, String value) {
        return response("/access_codes/create", Map.of("device_id", device, field, value)).errors(field).path(0).asText();
    }
}
