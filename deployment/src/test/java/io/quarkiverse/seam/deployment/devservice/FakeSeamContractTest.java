package io.quarkiverse.seam.deployment.devservice;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

import io.quarkiverse.seam.deployment.devservice.state.FakeSeamSeed;

/** Checks the contract for the Dev Service. */
class FakeSeamContractTest extends SeamContract {

    private static final FakeSeamServer SEAM = new FakeSeamServer(0, Set.of("acme"));

    @BeforeAll
    static void start() {
        SEAM.start();
    }

    @AfterAll
    static void stop() {
        SEAM.close();
    }

    @Override
    String url() {
        return SEAM.url();
    }

    @Override
    String workspaceId() {
        return FakeSeamSeed.WORKSPACE_ID;
    }

    @Override
    String apiKey() {
        return SEAM.apiKey();
    }

    @Override
    String apiKeyOfOtherWorkspace() {
        return SEAM.apiKey("acme");
    }

    @Override
    String personalAccessToken() {
        return FakeSeamSeed.PERSONAL_ACCESS_TOKEN;
    }

    @Override
    String publishableKey() {
        return FakeSeamSeed.PUBLISHABLE_KEY;
    }

    @Override
    String clientSessionId() {
        return FakeSeamSeed.CLIENT_SESSION_ID;
    }

    @Override
    String clientSessionToken() {
        return FakeSeamSeed.CLIENT_SESSION_TOKEN;
    }

    @Override
    String connectedAccountId() {
        return FakeSeamSeed.RESIDENT_CONNECTED_ACCOUNT_ID;
    }

    @Override
    List<String> devicesOfConnectedAccount() {
        return List.of(FakeSeamSeed.FRONT_DOOR_DEVICE_ID, FakeSeamSeed.BACK_DOOR_DEVICE_ID);
    }

    @Override
    String email() {
        return "resident@example.com";
    }

    @Override
    String emailOfOtherAccount() {
        return "guest@example.com";
    }

    @Override
    int listConnectedAccountsWithClientSessionToken() {
        return 401;
    }

    @Override
    boolean namesTheRequestInErrors() {
        return true;
    }

    @Override
    boolean stampsPlainTextResponses() {
        return true;
    }

    @Override
    boolean returnsAbsentUserIdentifierKeyAsNull() {
        return true;
    }

    @Override
    boolean countsDevicesOfSessionFoundByPut() {
        return true;
    }

    @Override
    Failure createWithoutCredentials() {
        return new Failure(401, "unauthorized");
    }

    @Override
    Failure createWithBadApiKey() {
        return new Failure(401, "unauthorized");
    }

    @Override
    Failure createWithClientSessionToken() {
        return new Failure(401, "client_session_token_used_for_api_key");
    }

    @Override
    Failure getWithUnknownClientSessionToken() {
        return new Failure(401, "client_session_not_found");
    }

    @Override
    Failure getWithPersonalAccessTokenOfUnknownWorkspace() {
        return new Failure(401, "unauthorized");
    }

    @Override
    int createWithEmptyUserIdentifierKey() {
        return 400;
    }

    @Override
    int createWithMalformedExpiry() {
        return 400;
    }

    @Override
    boolean knowsLaterFields() {
        return true;
    }

    @Override
    int getWithClientSessionTokenAndOneParameter() {
        return 400;
    }

    @Override
    int getSessionOfOtherWorkspace() {
        return 404;
    }

    @Override
    int getOrCreateWithApiKey() {
        return 200;
    }

    @Override
    int getOrCreateWithWrongTypes() {
        return 400;
    }

    @Override
    int putGetOrCreate() {
        return 405;
    }

    @Override
    String statusOfAccessCodeLater() {
        return "set";
    }

    @Override
    Failure getUnknownAccessCode() {
        return new Failure(404, "access_code_not_found");
    }

    @Override
    int listUnknownActionAttempts() {
        return 200;
    }

    @Override
    boolean tellsHowADoorWasUnlocked() {
        return true;
    }

    @Override
    String thermostatId() {
        return FakeSeamSeed.THERMOSTAT_DEVICE_ID;
    }

    @Override
    String noiseSensorId() {
        return FakeSeamSeed.NOISE_SENSOR_DEVICE_ID;
    }

    @Override
    String lockId() {
        return FakeSeamSeed.FRONT_DOOR_DEVICE_ID;
    }

    @Override
    String acsSystemId() {
        return FakeSeamSeed.ACS_SYSTEM_ID;
    }

    @Override
    String actionTypeOfHeat() {
        return "SET_HVAC_MODE";
    }

    @Override
    int heatWithoutSetPoint() {
        return 200;
    }

    @Override
    boolean convertsSetPoints() {
        return true;
    }

    @Override
    boolean namesAllEventTypesOfWebhook() {
        return false;
    }
}
