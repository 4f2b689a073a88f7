package io.quarkiverse.seam.it;

import static io.quarkiverse.seam.it.Caller.as;
import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.is;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import io.quarkiverse.seam.accesscodes.AccessCodeType;
import io.quarkiverse.seam.accesscodes.UnmanagedAccessCode;
import io.quarkiverse.seam.accessgrants.AccessGrant;
import io.quarkiverse.seam.accessgrants.UnmanagedAccessGrant;
import io.quarkiverse.seam.accessmethods.AccessMethod;
import io.quarkiverse.seam.accessmethods.UnmanagedAccessMethod;
import io.quarkiverse.seam.acs.credentials.AcsCredential;
import io.quarkiverse.seam.acs.entrances.AcsEntrance;
import io.quarkiverse.seam.acs.users.AcsUser;
import io.quarkiverse.seam.actionattempts.ActionAttempt;
import io.quarkiverse.seam.actionattempts.ActionAttemptStatus;
import io.quarkiverse.seam.clientsessions.ClientSession;
import io.quarkiverse.seam.connectwebviews.ConnectWebview;
import io.quarkiverse.seam.devices.Device;
import io.quarkiverse.seam.devices.DeviceProperties;
import io.quarkiverse.seam.devices.DeviceType;
import io.quarkiverse.seam.devices.UnmanagedDevice;
import io.quarkiverse.seam.events.LockUnlockedEvent;
import io.quarkiverse.seam.events.SeamEvent;
import io.quarkiverse.seam.instantkeys.InstantKey;
import io.quarkiverse.seam.noisesensors.noisethresholds.NoiseThreshold;
import io.quarkiverse.seam.phones.Phone;
import io.quarkiverse.seam.testing.Failure;
import io.quarkiverse.seam.testing.FakeSeam;
import io.quarkiverse.seam.testing.FakeSeam.Request;
import io.quarkiverse.seam.testing.FakeSeam.Session;
import io.quarkiverse.seam.testing.InjectFakeSeam;
import io.quarkiverse.seam.thermostats.dailyprograms.ThermostatDailyProgram;
import io.quarkiverse.seam.thermostats.schedules.ThermostatSchedule;
import io.quarkiverse.seam.useridentities.UnmanagedUserIdentity;
import io.quarkiverse.seam.useridentities.UserIdentity;
import io.quarkiverse.seam.webhooks.Webhook;
import io.quarkiverse.seam.workspaces.Workspace;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;

/** How the tests of an application inspect the Dev Service, and make it fail. */
@QuarkusTest
class FakeSeamTest {

    // tag::retries[]
    @InjectFakeSeam
    FakeSeam seam;

    @Test
    void retriesAnIdempotentCall() {
        seam.failNext(Failure.status(503));

        as("resident_user_identifier_key").get("/session").then().statusCode(200);

        assertThat(seam.requests()).extracting(Request::path, Request::status)
                .containsExactly(tuple("/client_sessions/get", 503), tuple("/client_sessions/get", 200));
    }
    // end::retries[]

    @Test
    void reportsAnOutage() {
        seam.outage();
        as("resident_user_identifier_key").get("/session").then().statusCode(502);

        seam.endOutage();
        as("resident_user_identifier_key").get("/session").then().statusCode(200);
    }

    @Test
    void passesOnTheErrorOfSeam() {
        seam.failNext(Failure.of(400, "client_session_token_already_exists").message("Already there"));

        as("user").post("/session").then().statusCode(409)
                .body("type", is("client_session_token_already_exists"))
                .body("message", is("Already there"));
    }

    @Test
    void waitsForRetryAfter() {
        seam.failNext(Failure.of(429, "rate_limited").retryAfter(Duration.ofSeconds(1)));

        as("resident_user_identifier_key").get("/session").then().statusCode(200);

        assertThat(seam.requests()).hasSize(2);
        assertThat(seam.requests().get(1).time()).isAfterOrEqualTo(seam.requests().get(0).time().plusSeconds(1));
    }

    @Test
    void doesNotCreateASessionTwiceIfTheResponseIsLost() {
        seam.failNext(Failure.cutConnection().onPath("/client_sessions/create"));

        as("user").post("/session").then().statusCode(502);

        assertThat(seam.requests()).singleElement().satisfies(request -> {
            assertThat(request.body()).contains("\"user\"");
            assertThat(request.workspace()).isEqualTo(FakeSeam.DEFAULT_WORKSPACE);
            assertThat(request.status()).isNull();
        });
        assertThat(seam.sessions()).extracting(Session::userIdentifierKey).containsOnlyOnce("user");
    }

    @Test
    void delaysTheResponse() {
        seam.failNext(Failure.slow(Duration.ofMillis(300)));

        as("resident_user_identifier_key").get("/session").then().statusCode(200);

        assertThat(seam.requests().get(0).durationMs()).isGreaterThanOrEqualTo(300);
    }

    @Test
    void listsTheSessionsOfAWorkspace() {
        as("user").post("/acme/session").then().statusCode(200);

        assertThat(seam.sessions("acme")).extracting(Session::userIdentifierKey).containsExactly("user");
        assertThat(seam.sessions(FakeSeam.DEFAULT_WORKSPACE)).extracting(Session::userIdentifierKey)
                .containsExactly("resident_user_identifier_key");
        assertThatThrownBy(() -> seam.sessions("globex")).hasMessageStartingWith("No workspace is named \"globex\"");
    }

    @RepeatedTest(2)
    void resetsBetweenTests() {
        assertThat(seam.requests()).isEmpty();
        as("user").post("/session").then().statusCode(200);

        assertThat(seam.sessions()).hasSize(2);
        seam.outage();
    }

    // tag::unlock[]
    @Test
    void unlocksTheDoor() {
        unlock(FakeSeam.FRONT_DOOR_DEVICE_ID).then().statusCode(204);

        assertThat(seam.devices()).filteredOn(door -> door.deviceId().equals(FakeSeam.FRONT_DOOR_DEVICE_ID))
                .extracting(door -> door.properties().locked()).containsExactly(false);
        assertThat(seam.events()).hasAtLeastOneElementOfType(LockUnlockedEvent.class);
    }
    // end::unlock[]

    // tag::add-device[]
    @Test
    void unlocksADoorOfTheTest() {
        Device gate = seam.addDevice(Device.builder()
                .displayName("Garden Gate")
                .deviceType(DeviceType.AUGUST_LOCK)
                .properties(DeviceProperties.builder().locked(true).build())
                .build());

        unlock(gate.deviceId()).then().statusCode(204);
    }
    // end::add-device[]

    // tag::access-code[]
    @Test
    void givesTheGuestACode() {
        Instant arrival = Instant.now().plus(Duration.ofDays(1));

        as("host").contentType(ContentType.JSON)
                .body(Map.of("door", FakeSeam.FRONT_DOOR_DEVICE_ID, "guest", "Guest", "arrival", arrival.toString(),
                        "departure", arrival.plus(Duration.ofDays(3)).toString()))
                .post("/stays").then().statusCode(200);

        assertThat(seam.accessCodes()).singleElement().satisfies(code -> {
            assertThat(code.name()).isEqualTo("Guest");
            assertThat(code.type()).isEqualTo(AccessCodeType.TIME_BOUND);
        });
    }
    // end::access-code[]

    // tag::all[]
    @Test
    void startsOneActionAttempt() {
        unlock(FakeSeam.FRONT_DOOR_DEVICE_ID).then().statusCode(204);

        assertThat(seam.all(ActionAttempt.class)).extracting(ActionAttempt::actionType, ActionAttempt::status)
                .containsExactly(tuple("UNLOCK_DOOR", ActionAttemptStatus.SUCCESS));
    }
    // end::all[]

    @Test
    void listsWhatIsUnmanaged() {
        inSeam("/devices/update", Map.of("device_id", FakeSeam.BACK_DOOR_DEVICE_ID, "is_managed", false));
        inSeam("/access_codes/simulate/create_unmanaged_access_code",
                Map.of("device_id", FakeSeam.FRONT_DOOR_DEVICE_ID, "name", "Cleaning", "code", "8642"));

        assertThat(seam.unmanagedDevices()).extracting(UnmanagedDevice::deviceId)
                .containsExactly(FakeSeam.BACK_DOOR_DEVICE_ID);
        assertThat(seam.devices()).extracting(Device::deviceId).doesNotContain(FakeSeam.BACK_DOOR_DEVICE_ID);
        assertThat(seam.unmanagedAccessCodes()).extracting(UnmanagedAccessCode::name).containsExactly("Cleaning");
        assertThat(seam.accessCodes()).isEmpty();
    }

    @Test
    void listsObjectsOfEachKind() {
        assertThat(seam.all(UserIdentity.class)).extracting(UserIdentity::userIdentityId)
                .containsExactly(FakeSeam.RESIDENT_USER_IDENTITY_ID, FakeSeam.GUEST_USER_IDENTITY_ID);
        assertThat(seam.all(AcsEntrance.class)).extracting(AcsEntrance::acsEntranceId)
                .containsExactly(FakeSeam.ACS_ENTRANCE_ID);
        assertThat(seam.all(ClientSession.class)).extracting(ClientSession::clientSessionId)
                .containsExactly(FakeSeam.CLIENT_SESSION_ID);
        assertThat(seam.all(Workspace.class)).extracting(Workspace::name).contains(FakeSeam.DEFAULT_WORKSPACE, "acme");
        assertThat(Stream.of(AccessGrant.class, AccessMethod.class, AcsCredential.class, AcsUser.class, ConnectWebview.class,
                InstantKey.class, NoiseThreshold.class, Phone.class, SeamEvent.class, ThermostatDailyProgram.class,
                ThermostatSchedule.class, UnmanagedAccessGrant.class, UnmanagedAccessMethod.class,
                UnmanagedUserIdentity.class, Webhook.class)).allSatisfy(type -> assertThat(seam.all(type)).isEmpty());
        assertThatThrownBy(() -> seam.all(DeviceProperties.class))
                .hasMessage("There is no resource \"device_properties\" with an id");
    }

    // tag::fail-attempts[]
    @Test
    void reportsAJammedLock() {
        seam.failAttempts("lock_jammed", "The bolt does not move");

        unlock(FakeSeam.FRONT_DOOR_DEVICE_ID).then().statusCode(409).body(is("The bolt does not move"));
    }

    @Test
    void reportsALockThatIsOffline() {
        seam.disconnect(FakeSeam.FRONT_DOOR_DEVICE_ID);

        unlock(FakeSeam.FRONT_DOOR_DEVICE_ID).then().statusCode(409).body(is("The device is disconnected"));
    }
    // end::fail-attempts[]

    // tag::hold-attempts[]
    @Test
    void waitsUntilTheDoorIsUnlocked() {
        seam.holdAttempts();
        CompletableFuture<Response> unlocking = CompletableFuture
                .supplyAsync(() -> unlock(FakeSeam.FRONT_DOOR_DEVICE_ID));
        while (seam.requests().stream().noneMatch(request -> request.path().equals("/action_attempts/get"))) {
            assertThat(unlocking).isNotDone();
        }

        seam.completeAttempts();

        unlocking.join().then().statusCode(204);
    }
    // end::hold-attempts[]

    @Test
    void hasTheSeed() {
        assertThat(seam.devices()).extracting(Device::deviceId, Device::connectedAccountId).containsExactly(
                tuple(FakeSeam.FRONT_DOOR_DEVICE_ID, FakeSeam.RESIDENT_CONNECTED_ACCOUNT_ID),
                tuple(FakeSeam.BACK_DOOR_DEVICE_ID, FakeSeam.RESIDENT_CONNECTED_ACCOUNT_ID),
                tuple(FakeSeam.THERMOSTAT_DEVICE_ID, FakeSeam.GUEST_CONNECTED_ACCOUNT_ID),
                tuple(FakeSeam.NOISE_SENSOR_DEVICE_ID, FakeSeam.NOISE_SENSOR_CONNECTED_ACCOUNT_ID));
        assertThat(seam.devices()).allSatisfy(device -> assertThat(device.spaceIds()).containsExactly(FakeSeam.SPACE_ID));
        assertThat(seam.sessions()).extracting(Session::clientSessionId, Session::userIdentifierKey)
                .containsExactly(tuple(FakeSeam.CLIENT_SESSION_ID, FakeSeam.RESIDENT_USER_IDENTIFIER_KEY));
    }

    private void inSeam(String path, Map<String, Object> body) {
        given().baseUri(seam.url().toString()).header("Authorization", "Bearer seam_fakeapikey1_token")
                .contentType(ContentType.JSON).body(body).post(path).then().statusCode(200);
    }

    private static Response unlock(String device) {
        return when().post("/doors/{device}/unlock", device);
    }
}
