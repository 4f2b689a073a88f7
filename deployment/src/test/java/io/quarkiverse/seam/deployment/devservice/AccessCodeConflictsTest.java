package io.quarkiverse.seam.deployment.devservice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.seam.deployment.devservice.FakeSeamClient.Response;

/** What a device does not take, and codes that several devices share. */
class AccessCodeConflictsTest extends DevServiceScenario {

    private static final String CREATE = "/access_codes/create";
    private static final String CREATE_MULTIPLE = "/access_codes/create_multiple";

    @Test
    void rejectsACodeThatIsTaken() {
        call(CREATE, Map.of("device_id", FRONT_DOOR, "code", "4711"));

        Response response = response(CREATE, Map.of("device_id", FRONT_DOOR, "code", "4711", "name", "Guest"));

        assertThat(response.status()).isEqualTo(409);
        assertThat(response.type()).isEqualTo("duplicate_access_code");
        assertThat(response.body().at("/error/message").asText())
                .isEqualTo("Cannot set duplicate access code 4711 named Guest");
        call(CREATE, Map.of("device_id", BACK_DOOR, "code", "4711"));
    }

    @Test
    void rejectsACodeThatTheOwnerHasSet() {
        call("/access_codes/simulate/create_unmanaged_access_code",
                Map.of("device_id", FRONT_DOOR, "code", "4711", "name", "Owner"));

        fails(409, "duplicate_access_code", CREATE, Map.of("device_id", FRONT_DOOR, "code", "4711"));
    }

    @Test
    void acceptsTheSameCodeAtAnotherTime() {
        call(CREATE, Map.of("device_id", FRONT_DOOR, "code", "4711", "starts_at", in(100), "ends_at", in(200)));

        fails(409, "duplicate_access_code", CREATE,
                Map.of("device_id", FRONT_DOOR, "code", "4711", "starts_at", in(199), "ends_at", in(300)));
        fails(409, "duplicate_access_code", CREATE, Map.of("device_id", FRONT_DOOR, "code", "4711"));
        call(CREATE, Map.of("device_id", FRONT_DOOR, "code", "4711", "starts_at", in(200), "ends_at", in(300)));
    }

    @Test
    void rejectsAChangeToACodeThatIsTaken() {
        call(CREATE, Map.of("device_id", FRONT_DOOR, "code", "4711"));
        String other = call(CREATE, Map.of("device_id", FRONT_DOOR, "code", "4712")).at("/access_code/access_code_id").asText();

        fails(409, "duplicate_access_code", "/access_codes/update", Map.of("access_code_id", other, "code", "4711"));

        assertThat(call("/access_codes/get", Map.of("access_code_id", other)).at("/access_code/code").asText())
                .isEqualTo("4712");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            10 |    |      | Both starts_at and ends_at must be provided if one is
               | 10 |      | Both starts_at and ends_at must be provided if one is
            20 | 10 |      | ends_at must be after starts_at for "ends_at"
            -9 | -1 |      | ends_at must be in the future for "ends_at"
               |    | 4711711 | The device supports codes of these lengths alone: [4, 5, 6] for "code"
            """)
    void rejectsWhatMakesNoSense(Integer starts, Integer ends, String code, String message) {
        Map<String, Object> fields = new HashMap<>(Map.of("device_id", FRONT_DOOR));
        if (starts != null) {
            fields.put("starts_at", in(starts));
        }
        if (ends != null) {
            fields.put("ends_at", in(ends));
        }
        if (code != null) {
            fields.put("code", code);
        }

        Response response = response(CREATE, fields);

        assertThat(response.type()).isEqualTo("invalid_input");
        assertThat(response.body().at("/error/message").asText()).isEqualTo(message);
    }

    @Test
    void rejectsDevicesWithoutAKeypad() {
        fails(400, "device_type_not_supported", CREATE, Map.of("device_id", THERMOSTAT));
        fails(404, "device_not_found", CREATE, Map.of("device_id", FakeSeamClient.NOBODY));
    }

    @Test
    void changesTheLengthsThatADeviceSupports() {
        call("/access_codes/report_device_constraints",
                Map.of("device_id", FRONT_DOOR, "min_code_length", 7, "max_code_length", 8));

        assertThat(device(FRONT_DOOR).at("/properties/supported_code_lengths").toString()).isEqualTo("[7,8]");
        assertThat(call("/access_codes/generate_code", Map.of("device_id", FRONT_DOOR)).at("/generated_code/code").asText())
                .hasSize(7);
        call("/access_codes/report_device_constraints",
                Map.of("device_id", FRONT_DOOR, "supported_code_lengths", List.of(4)));
        assertThat(device(FRONT_DOOR).at("/properties/supported_code_lengths").toString()).isEqualTo("[4]");
        fails(400, "invalid_input", "/access_codes/report_device_constraints", Map.of("device_id", FRONT_DOOR));
    }

    @Test
    void generatesACodeWithoutKeepingIt() {
        JsonNode generated = call("/access_codes/generate_code", Map.of("device_id", FRONT_DOOR)).path("generated_code");

        assertThat(generated.path("code").asText()).matches("\\d{4}");
        assertThat(generated.path("device_id").asText()).isEqualTo(FRONT_DOOR);
        assertThat(call("/access_codes/list", Map.of("device_id", FRONT_DOOR)).path("access_codes")).isEmpty();
    }

    // Several devices

    @Test
    void linksAGeneratedCode() {
        JsonNode codes = call(CREATE_MULTIPLE, Map.of("device_ids", List.of(FRONT_DOOR, BACK_DOOR), "name", "Guest"))
                .path("access_codes");

        assertThat(codes.findValuesAsText("device_id")).containsExactly(FRONT_DOOR, BACK_DOOR);
        assertThat(codes.get(0).path("code")).isEqualTo(codes.get(1).path("code"));
        assertThat(codes.get(0).path("common_code_key").isTextual()).isTrue();
        assertThat(codes.get(0).path("common_code_key")).isEqualTo(codes.get(1).path("common_code_key"));

        call("/access_codes/update_multiple", Map.of("common_code_key", codes.get(0).path("common_code_key").asText(),
                "name", "Cleaner", "starts_at", in(0), "ends_at", in(60)));

        for (String device : List.of(FRONT_DOOR, BACK_DOOR)) {
            JsonNode code = call("/access_codes/list", Map.of("device_id", device)).at("/access_codes/0");
            assertThat(code.path("name").asText()).isEqualTo("Cleaner");
            assertThat(code.path("type").asText()).isEqualTo("time_bound");
            assertThat(code.path("status").asText()).isEqualTo("set");
            assertThat(code.path("common_code_key")).isEqualTo(codes.get(0).path("common_code_key"));
        }
        fails(404, "access_code_not_found", "/access_codes/update_multiple", Map.of("common_code_key", "nobody's"));
    }

    @Test
    void doesNotLinkAChosenCode() {
        JsonNode codes = call(CREATE_MULTIPLE, Map.of("device_ids", List.of(FRONT_DOOR, BACK_DOOR), "code", "4711"))
                .path("access_codes");

        assertThat(codes.findValuesAsText("code")).containsExactly("4711", "4711");
        assertThat(codes.get(0).path("common_code_key").isNull()).isTrue();
    }

    @Test
    void createsNoneIfOneDeviceCannotShareTheCode() {
        call(CREATE, Map.of("device_id", BACK_DOOR, "code", "4711"));
        Map<String, Object> fields = new HashMap<>(Map.of("device_ids", List.of(FRONT_DOOR, BACK_DOOR), "code", "4711"));

        fails(409, "duplicate_access_code", CREATE_MULTIPLE, fields);
        assertThat(call("/access_codes/list", Map.of("device_id", FRONT_DOOR)).path("access_codes")).isEmpty();

        fields.put("behavior_when_code_cannot_be_shared", "create_random_code");
        JsonNode codes = call(CREATE_MULTIPLE, fields).path("access_codes");
        assertThat(codes.get(0).path("code").asText()).isEqualTo("4711");
        assertThat(codes.get(1).path("code").asText()).matches("\\d{4}").isNotEqualTo("4711");
    }
}
