package io.quarkiverse.seam.deployment.devservice;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What {@link FakeSeamServer} knows from the start, the same at every start.
 * <p>
 * The default workspace has two users with a connected account each: one with two locks, one with a thermostat.
 * A named workspace starts empty.
 */
public final class FakeSeamSeed {

    public static final String WORKSPACE_ID = "0f4ce2a1-6f0b-4a53-9d4e-5b8a7c1d2e01";
    public static final String API_KEY = "seam_fakeapikey1_token";
    /** Opens every workspace, the named ones too. */
    public static final String PERSONAL_ACCESS_TOKEN = "seam_at1_faketoken";
    public static final String PUBLISHABLE_KEY = "seam_pk1_faketoken";

    /** The connected account of John, with two locks. */
    public static final String JOHN_CONNECTED_ACCOUNT_ID = "3ea0b67f-649f-4131-bfe3-f2035e77a3f9";
    /** The connected account of Jane, with a thermostat. */
    public static final String JANE_CONNECTED_ACCOUNT_ID = "6e1cad57-b244-40ca-b4f3-30a46c8000d4";

    public static final String FRONT_DOOR_DEVICE_ID = "a1d7f3c2-0b6e-4f58-8c93-2e4b6d8f0a11";
    public static final String BACK_DOOR_DEVICE_ID = "b2e8a4d3-1c7f-4069-9da4-3f5c7e9a1b22";
    public static final String THERMOSTAT_DEVICE_ID = "c3f9b5e4-2d80-417a-8eb5-4a6d8fab2c33";

    /** The session of John, with his connected account. */
    public static final String CLIENT_SESSION_ID = "d40ac6f5-3e91-428b-9fc6-5b7e90bc3d44";
    public static final String CLIENT_SESSION_TOKEN = "seam_cst1_faketoken";
    public static final String JOHN_USER_IDENTIFIER_KEY = "john_user_identifier_key";

    private FakeSeamSeed() {
    }

    static String workspaceId(String name) {
        return derived("workspace", name).toString();
    }

    static String apiKey(String name) {
        return "seam_fakeapikey_" + compact(derived("api-key", name));
    }

    static FakeWorkspace defaultWorkspace() {
        return new FakeWorkspace(WORKSPACE_ID, "Default workspace", API_KEY, PUBLISHABLE_KEY);
    }

    static FakeWorkspace namedWorkspace(String name) {
        return new FakeWorkspace(workspaceId(name), name, apiKey(name),
                "seam_pk_" + compact(derived("publishable-key", name)));
    }

    static List<FakeConnectedAccount> connectedAccounts(Instant now) {
        return List.of(
                new FakeConnectedAccount(JOHN_CONNECTED_ACCOUNT_ID, WORKSPACE_ID, "august", "August",
                        List.of("lock"), "john@example.com", now),
                new FakeConnectedAccount(JANE_CONNECTED_ACCOUNT_ID, WORKSPACE_ID, "ecobee", "ecobee",
                        List.of("thermostat"), "jane@example.com", now));
    }

    static List<FakeDevice> devices(Instant now) {
        return List.of(
                FakeDevices.lock(FRONT_DOOR_DEVICE_ID, WORKSPACE_ID, JOHN_CONNECTED_ACCOUNT_ID, "Front Door", now),
                FakeDevices.lock(BACK_DOOR_DEVICE_ID, WORKSPACE_ID, JOHN_CONNECTED_ACCOUNT_ID, "Back Door", now),
                FakeDevices.thermostat(THERMOSTAT_DEVICE_ID, WORKSPACE_ID, JANE_CONNECTED_ACCOUNT_ID, "Thermostat", now));
    }

    static FakeClientSession clientSession(Instant now, Instant expiresAt) {
        FakeClientSession session = new FakeClientSession(CLIENT_SESSION_ID, WORKSPACE_ID, CLIENT_SESSION_TOKEN,
                JOHN_USER_IDENTIFIER_KEY, null, now, expiresAt);
        session.grant(List.of(JOHN_CONNECTED_ACCOUNT_ID), List.of(), null);
        return session;
    }

    private static UUID derived(String purpose, String name) {
        return UUID.nameUUIDFromBytes((purpose + ':' + name).getBytes(StandardCharsets.UTF_8));
    }

    private static String compact(UUID id) {
        return id.toString().replace("-", "");
    }
}
