package io.quarkiverse.seam.deployment.devservice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

/** Access codes that were there before, and those that are held in reserve. */
class UnmanagedAndBackupAccessCodesTest extends DevServiceScenario {

    private static final Map<String, String> DOOR = Map.of("device_id", FRONT_DOOR);

    @Test
    void isCreatedAsIfAtTheKeypad() {
        String id = createUnmanaged();

        JsonNode code = call("/access_codes/unmanaged/get", Map.of("access_code_id", id)).path("access_code");
        assertThat(code.path("status").asText()).isEqualTo("set");
        assertThat(code.path("is_managed").asBoolean(true)).isFalse();
        assertThat(code.path("name").asText()).isEqualTo("Owner");
        assertThat(event("access_code.unmanaged.created").path("access_code_id").asText()).isEqualTo(id);
        assertThat(call("/access_codes/unmanaged/list", DOOR).path("access_codes")).hasSize(1);
        assertThat(call("/access_codes/list", DOOR).path("access_codes")).isEmpty();
        fails(404, "access_code_not_found", "/access_codes/get", Map.of("access_code_id", id));
        fails(400, "device_type_not_supported", "/access_codes/simulate/create_unmanaged_access_code",
                Map.of("device_id", THERMOSTAT, "code", "4711", "name", "Owner"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "/access_codes/unmanaged/convert_to_managed", "/access_codes/unmanaged/update" })
    void becomesManaged(String path) {
        String id = createUnmanaged();

        call(path, Map.of("access_code_id", id, "is_managed", true, "is_external_modification_allowed", true));

        JsonNode code = call("/access_codes/get", Map.of("access_code_id", id)).path("access_code");
        assertThat(code.path("is_managed").asBoolean()).isTrue();
        assertThat(code.path("is_external_modification_allowed").asBoolean()).isTrue();
        assertThat(code.path("status").asText()).isEqualTo("set");
        assertThat(event("access_code.unmanaged.converted_to_managed").path("access_code_id").asText()).isEqualTo(id);
        assertThat(call("/access_codes/unmanaged/list", DOOR).path("access_codes")).isEmpty();

        call("/access_codes/update", Map.of("access_code_id", id, "is_managed", false));
        assertThat(call("/access_codes/unmanaged/list", DOOR).path("access_codes")).hasSize(1);
    }

    @Test
    void isNotMadeUnmanagedHere() {
        fails(400, "invalid_input", "/access_codes/unmanaged/update",
                Map.of("access_code_id", createUnmanaged(), "is_managed", false));
    }

    @Test
    void isDeleted() {
        String id = createUnmanaged();

        call("/access_codes/unmanaged/delete", Map.of("access_code_id", id));

        assertThat(call("/access_codes/unmanaged/list", DOOR).path("access_codes")).isEmpty();
        assertThat(event("access_code.unmanaged.removed").path("access_code_id").asText()).isEqualTo(id);
    }

    @Test
    void pullsABackup() {
        JsonNode code = call("/access_codes/create", Map.of("device_id", FRONT_DOOR, "use_backup_access_code_pool", true,
                "starts_at", in(0), "ends_at", in(60))).path("access_code");
        assertThat(code.path("is_backup_access_code_available").asBoolean()).isTrue();
        Map<String, String> request = Map.of("access_code_id", code.path("access_code_id").asText());

        JsonNode pulled = call("/access_codes/pull_backup_access_code", request);

        JsonNode backup = pulled.path("backup_access_code");
        assertThat(backup.path("is_backup").asBoolean()).isTrue();
        assertThat(backup.path("status").asText()).isEqualTo("set");
        assertThat(backup.path("code")).isNotEqualTo(code.path("code"));
        assertThat(backup.path("ends_at")).isEqualTo(code.path("ends_at"));
        assertThat(call("/access_codes/get", request).at("/access_code/pulled_backup_access_code_id"))
                .isEqualTo(backup.path("access_code_id"));
        assertThat(event("access_code.backup_access_code_pulled").path("backup_access_code_id"))
                .isEqualTo(backup.path("access_code_id"));
        assertThat(call("/access_codes/pull_backup_access_code", request).at("/backup_access_code/access_code_id"))
                .isEqualTo(backup.path("access_code_id"));
    }

    @Test
    void hasNoBackupForOngoingCodes() {
        String id = call("/access_codes/create", DOOR).at("/access_code/access_code_id").asText();

        fails(400, "access_code_not_time_bound", "/access_codes/pull_backup_access_code", Map.of("access_code_id", id));
        fails(400, "invalid_input", "/access_codes/create",
                Map.of("device_id", FRONT_DOOR, "use_backup_access_code_pool", true));
    }

    private String createUnmanaged() {
        return call("/access_codes/simulate/create_unmanaged_access_code",
                Map.of("device_id", FRONT_DOOR, "code", "4711", "name", "Owner")).at("/access_code/access_code_id").asText();
    }
}
