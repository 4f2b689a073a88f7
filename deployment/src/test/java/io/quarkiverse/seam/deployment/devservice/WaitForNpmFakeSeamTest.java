package io.quarkiverse.seam.deployment.devservice;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.seam.Seam;
import io.quarkiverse.seam.SeamActionAttemptFailedException;
import io.quarkiverse.seam.actionattempts.ActionAttempt;
import io.quarkiverse.seam.actionattempts.UnlockDoorResult;
import io.quarkiverse.seam.test.FakeTime;
import io.quarkiverse.seam.test.RawSeam;
import io.quarkus.test.QuarkusUnitTest;

/** Waits for doors of Seam's own fake server. */
@Tag("node")
class WaitForNpmFakeSeamTest {

    private static final String NAME = "WaitForNpmFakeSeamTest";
    private static final String DOOR = "august_device_1";

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(RawSeam.class, FakeTime.class, NpmFakeSeam.class, SeamPackages.class))
            .overrideConfigKey("quarkus.seam.url", RawSeam.url(NAME))
            .overrideConfigKey("quarkus.seam.api-key", "seam_apikey1_token");

    @Inject
    Seam seam;

    private NpmFakeSeam server;

    @BeforeEach
    void start() throws Exception {
        server = NpmFakeSeam.start(URI.create(RawSeam.url(NAME)).getPort());
    }

    @AfterEach
    void stop() throws Exception {
        server.close();
    }

    @Test
    void unlocksADoor() {
        assertThatCode(() -> seam.await(seam.locks().unlockDoor(DOOR))).doesNotThrowAnyException();
        assertThatCode(() -> seam.reactive().await(seam.locks().lockDoor(DOOR)).await().indefinitely())
                .doesNotThrowAnyException();
    }

    @Test
    void reportsTheFailureOfADoor() throws Exception {
        ActionAttempt<UnlockDoorResult> attempt = seam.locks().unlockDoor(DOOR);
        fail(attempt.actionAttemptId());

        assertThatThrownBy(() -> seam.await(attempt)).isInstanceOf(SeamActionAttemptFailedException.class)
                .hasMessage("The lock is offline")
                .hasToString("io.quarkiverse.seam.SeamActionAttemptFailedException: The lock is offline (device_offline, "
                        + "UNLOCK_DOOR, action attempt " + attempt.actionAttemptId() + ")");
    }

    private void fail(String attempt) throws Exception {
        HttpRequest update = HttpRequest.newBuilder(URI.create(server.url() + "/_fake/update_action_attempt"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"action_attempt_id\":\"" + attempt
                        + "\",\"status\":\"error\",\"error\":{\"type\":\"device_offline\","
                        + "\"message\":\"The lock is offline\"}}"))
                .build();
        HttpClient.newHttpClient().send(update, HttpResponse.BodyHandlers.discarding());
    }
}
