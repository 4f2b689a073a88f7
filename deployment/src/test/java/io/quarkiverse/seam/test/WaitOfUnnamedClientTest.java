package io.quarkiverse.seam.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.seam.Seam;
import io.quarkiverse.seam.actionattempts.ActionAttempt;
import io.quarkiverse.seam.actionattempts.UnlockDoorResult;
import io.quarkus.test.QuarkusUnitTest;

/** An application that waits for actions need not name the client that polls them. */
class WaitOfUnnamedClientTest {

    private static final String NAME = "WaitOfUnnamedClientTest";

    @RegisterRestClient(configKey = "seam")
    interface OwnLocks {

        @POST
        @Path("/locks/unlock_door")
        ActionAttempt<UnlockDoorResult> unlock(Map<String, String> request);
    }

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(RawSeam.class, FakeTime.class, OwnLocks.class))
            .overrideConfigKey("quarkus.seam.url", RawSeam.url(NAME))
            .overrideConfigKey("quarkus.seam.api-key", "seam_test1_key");

    @Inject
    OwnLocks locks;

    @Inject
    Seam seam;

    private RawSeam server;

    @BeforeEach
    void start() {
        server = new RawSeam(NAME);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void polls() {
        server.answers(attempt("pending", "null"), attempt("success", "{\"was_confirmed_by_device\":true}"));

        assertThat(seam.await(locks.unlock(Map.of("device_id", "d1"))).wasConfirmedByDevice()).isTrue();
    }

    private static RawSeam.Answer attempt(String status, String result) {
        return RawSeam.json(200, "{\"action_attempt\":{\"action_attempt_id\":\"a1\",\"action_type\":\"UNLOCK_DOOR\","
                + "\"status\":\"" + status + "\",\"result\":" + result + "},\"ok\":true}");
    }

    @Test
    void hasNoOtherClient() throws ClassNotFoundException {
        Class<?> client = Class.forName("io.quarkiverse.seam.actionattempts.ActionAttempts");

        assertThatIllegalArgumentException().isThrownBy(() -> seam.client(client));
    }
}
