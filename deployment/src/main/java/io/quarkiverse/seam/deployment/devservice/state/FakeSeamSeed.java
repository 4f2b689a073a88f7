package io.quarkiverse.seam.deployment.devservice.state;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.seam.runtime.config.DevServiceSettings;

/**
 * What the Dev Service knows from the start, the same at every start: {@code seed.json}, which has the objects by resource.
 * Whatever else the facts require is added, so an object there has only what matters.
 * <p>
 * They are in the default workspace. A named workspace starts empty.
 */
public final class FakeSeamSeed {

    public static final String DEFAULT_WORKSPACE = DevServiceSettings.DEFAULT_WORKSPACE;
    public static final String WORKSPACE_ID = "0f4ce2a1-6f0b-4a53-9d4e-5b8a7c1d2e01";
    public static final String API_KEY = "seam_fakeapikey1_token";
    /** Opens every workspace, the named ones too. */
    public static final String PERSONAL_ACCESS_TOKEN = "seam_at1_faketoken";
    public static final String PUBLISHABLE_KEY = "seam_pk1_faketoken";

    /** The connected account of the resident, with two locks. */
    public static final String RESIDENT_CONNECTED_ACCOUNT_ID = "3ea0b67f-649f-4131-bfe3-f2035e77a3f9";
    /** The connected account of the guest, with a thermostat. */
    public static final String GUEST_CONNECTED_ACCOUNT_ID = "6e1cad57-b244-40ca-b4f3-30a46c8000d4";

    public static final String FRONT_DOOR_DEVICE_ID = "a1d7f3c2-0b6e-4f58-8c93-2e4b6d8f0a11";
    public static final String BACK_DOOR_DEVICE_ID = "b2e8a4d3-1c7f-4069-9da4-3f5c7e9a1b22";
    public static final String THERMOSTAT_DEVICE_ID = "c3f9b5e4-2d80-417a-8eb5-4a6d8fab2c33";
    public static final String NOISE_SENSOR_DEVICE_ID = "e4a0c6f5-3e91-428b-8fc6-5b7e9a0c4d55";

    /** The connected account of the building, with the access system. */
    public static final String BUILDING_CONNECTED_ACCOUNT_ID = "f7c1d9b2-58e4-4a06-b3d7-9e2f1a4c6b05";
    /** The connected account of the building, with the noise sensor. */
    public static final String NOISE_SENSOR_CONNECTED_ACCOUNT_ID = "0a8d2e1c-69f5-4b17-a4e8-1f3a2b5d7c16";
    public static final String ACS_SYSTEM_ID = "15b2d7e8-4fa3-4c9d-a0e7-6c8f0b1d5e66";
    public static final String ACS_ENTRANCE_ID = "26c3e8f9-50b4-4dae-b1f8-7d901c2e6f77";
    public static final String ACS_ENCODER_ID = "37d4f90a-61c5-4ebf-82a9-8ea12d3f7088";
    public static final String ACS_ACCESS_GROUP_ID = "48e50a1b-72d6-4fc0-93ba-9fb23e408199";
    /** With all devices and the entrance. */
    public static final String SPACE_ID = "59f61b2c-83e7-40d1-a4cb-a0c34f5192aa";

    public static final String RESIDENT_USER_IDENTITY_ID = "8a4e2c5b-7d31-4f96-8b20-c1d5e9f30a47";
    public static final String GUEST_USER_IDENTITY_ID = "9b5f3d6c-8e42-40a7-9c31-d2e6fa041b58";

    /** The session of the resident, with the resident's connected account. */
    public static final String CLIENT_SESSION_ID = "d40ac6f5-3e91-428b-9fc6-5b7e90bc3d44";
    public static final String CLIENT_SESSION_TOKEN = "seam_cst1_faketoken";
    public static final String RESIDENT_USER_IDENTIFIER_KEY = "resident_user_identifier_key";

    private static final String FILE = "seed.json";

    private FakeSeamSeed() {
    }

    public static String workspaceId(String name) {
        return derived("workspace", name).toString();
    }

    public static String apiKey(String name) {
        return "seam_fakeapikey_" + compact(derived("api-key", name));
    }

    static String publishableKey(String name) {
        return "seam_pk_" + compact(derived("publishable-key", name));
    }

    static ObjectNode workspace(String id, String name, String publishableKey) {
        return JsonNodeFactory.instance.objectNode()
                .put("workspace_id", id)
                .put("name", name)
                .put("company_name", name)
                .put("publishable_key", publishableKey)
                .put("is_sandbox", true)
                .put("is_publishable_key_auth_enabled", true);
    }

    /** A new copy. */
    public static JsonNode read() {
        try (InputStream file = FakeSeamSeed.class.getResourceAsStream(FILE)) {
            return new ObjectMapper().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static UUID derived(String purpose, String name) {
        return UUID.nameUUIDFromBytes((purpose + ':' + name).getBytes(StandardCharsets.UTF_8));
    }

    private static String compact(UUID id) {
        return id.toString().replace("-", "");
    }
}
