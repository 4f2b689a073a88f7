package io.quarkiverse.seam.deployment.devservice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks the contract for Seam's own fake server, {@code @seamapi/fake-seam-connect} of npm. */
@Tag("node")
class NpmFakeSeamContractTest extends SeamContract {

    private static final Failure BLAMES_THE_PUBLISHABLE_KEY = new Failure(400, "token_auth_not_accepted");

    private static NpmFakeSeam seam;

    @BeforeAll
    static void start() throws Exception {
        seam = NpmFakeSeam.start();
    }

    @AfterAll
    static void stop() throws Exception {
        if (seam != null) {
            seam.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "list", "revoke", "delete", "grant_access" })
    void hasOnlySomeOfTheEndpoints(String endpoint) {
        assertEquals("404", withApiKey().body("{}").post("/client_sessions/" + endpoint).asString());
    }

    @Override
    String url() {
        return seam.url();
    }

    @Override
    String workspaceId() {
        return "seed_workspace_1";
    }

    @Override
    String apiKey() {
        return "seam_apikey1_token";
    }

    @Override
    String apiKeyOfOtherWorkspace() {
        return "seam_apikey2_token";
    }

    @Override
    String personalAccessToken() {
        return "seam_at1_longtoken";
    }

    @Override
    String publishableKey() {
        return "seam_pk1_token";
    }

    @Override
    String clientSessionId() {
        return "cst1";
    }

    @Override
    String clientSessionToken() {
        return "seam_cst1_token";
    }

    @Override
    String connectedAccountId() {
        return "john_connected_account_id";
    }

    @Override
    List<String> devicesOfConnectedAccount() {
        return List.of("august_device_1", "august_device_2", "ecobee_device_1", "minut_device_1");
    }

    @Override
    String email() {
        return "john@example.com";
    }

    @Override
    String emailOfOtherAccount() {
        return "jane@example.com";
    }

    @Override
    int listConnectedAccountsWithClientSessionToken() {
        return 200;
    }

    @Override
    boolean namesTheRequestInErrors() {
        return false;
    }

    @Override
    boolean stampsPlainTextResponses() {
        return false;
    }

    @Override
    boolean returnsAbsentUserIdentifierKeyAsNull() {
        return false;
    }

    @Override
    boolean countsDevicesOfSessionFoundByPut() {
        return false;
    }

    @Override
    Failure createWithoutCredentials() {
        return new Failure(401, "publishable_key_header_required");
    }

    @Override
    Failure createWithBadApiKey() {
        return BLAMES_THE_PUBLISHABLE_KEY;
    }

    @Override
    Failure createWithClientSessionToken() {
        return BLAMES_THE_PUBLISHABLE_KEY;
    }

    @Override
    Failure getWithUnknownClientSessionToken() {
        return new Failure(401, "client_session_token_used_for_api_key");
    }

    @Override
    Failure getWithPersonalAccessTokenOfUnknownWorkspace() {
        return new Failure(401, "access_token_used_for_api_key");
    }

    @Override
    int createWithEmptyUserIdentifierKey() {
        return 200;
    }

    @Override
    int createWithMalformedExpiry() {
        return 200;
    }

    @Override
    boolean knowsLaterFields() {
        return false;
    }

    @Override
    int getWithClientSessionTokenAndOneParameter() {
        return 200;
    }

    @Override
    int getSessionOfOtherWorkspace() {
        return 200;
    }

    @Override
    int getOrCreateWithApiKey() {
        return 400;
    }

    @Override
    int getOrCreateWithWrongTypes() {
        return 200;
    }

    @Override
    int putGetOrCreate() {
        return 200;
    }

    @Override
    String statusOfAccessCodeLater() {
        return "setting";
    }

    @Override
    Failure getUnknownAccessCode() {
        return new Failure(404, "not_found");
    }

    @Override
    int listUnknownActionAttempts() {
        return 404;
    }

    @Override
    boolean tellsHowADoorWasUnlocked() {
        return false;
    }

    @Override
    String thermostatId() {
        return "ecobee_device_1";
    }

    @Override
    String noiseSensorId() {
        return "minut_device_1";
    }

    @Override
    String lockId() {
        return "august_device_1";
    }

    @Override
    String acsSystemId() {
        return "visionline_acs_system_1";
    }

    @Override
    String actionTypeOfHeat() {
        return "SET_HEAT";
    }

    @Override
    int heatWithoutSetPoint() {
        return 400;
    }

    @Override
    boolean convertsSetPoints() {
        return false;
    }

    @Override
    boolean namesAllEventTypesOfWebhook() {
        return true;
    }
}
