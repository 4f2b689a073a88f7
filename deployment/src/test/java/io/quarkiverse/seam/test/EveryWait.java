package io.quarkiverse.seam.test;

import java.time.Duration;
import java.util.stream.Stream;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.quarkiverse.seam.Seam;
import io.quarkiverse.seam.SeamCredentials;
import io.quarkiverse.seam.SeamWorkspace;
import io.quarkiverse.seam.actionattempts.ActionAttempt;
import io.quarkiverse.seam.actionattempts.UnlockDoorResult;
import io.quarkus.test.QuarkusUnitTest;

/** Every way that an application has to wait for an action, with a {@link RawSeam} on the other side, in no time. */
@Singleton
public class EveryWait {

    static final String POLL = "/action_attempts/get";

    private static final String NAME = "EveryWait";

    @Inject
    Seam seam;

    @Inject
    Seam.Reactive reactive;

    @Inject
    @SeamWorkspace("acme")
    Seam acme;

    private final RawSeam server = new RawSeam(NAME);

    @PreDestroy
    void close() {
        server.close();
    }

    /** It outlives the tests of a class, as the connections to it do. */
    RawSeam server() {
        return server;
    }

    static QuarkusUnitTest application() {
        return new QuarkusUnitTest()
                .withApplicationRoot(jar -> jar.addClasses(RawSeam.class, EveryWait.class, FakeTime.class))
                .overrideConfigKey("quarkus.seam.url", RawSeam.url(NAME))
                .overrideConfigKey("quarkus.seam.api-key", "seam_default1_key")
                .overrideConfigKey("quarkus.seam.acme.api-key", "seam_acme1_key");
    }

    static Stream<String> names() {
        return Stream.of("blocking", "reactive", "workspace", "tenant", "reactive tenant");
    }

    static String apiKey(String way) {
        return switch (way) {
            case "workspace" -> "seam_acme1_key";
            case "tenant", "reactive tenant" -> "seam_tenant1_key";
            default -> "seam_default1_key";
        };
    }

    /** Unlocks a door, which Seam has not done yet. */
    ActionAttempt<UnlockDoorResult> unlockDoor() {
        server.answer(attempt("pending"));
        ActionAttempt<UnlockDoorResult> attempt = seam.locks().unlockDoor("d1");
        server.forget();
        return attempt;
    }

    <R> R await(String way, ActionAttempt<R> attempt) {
        SeamCredentials tenant = new SeamCredentials.ApiKey("seam_tenant1_key");
        return switch (way) {
            case "blocking" -> seam.await(attempt);
            case "reactive" -> reactive.await(attempt).await().indefinitely();
            case "workspace" -> acme.await(attempt);
            case "tenant" -> seam.withCredentials(tenant).await(attempt);
            case "reactive tenant" -> reactive.withCredentials(tenant).await(attempt).await().indefinitely();
            default -> throw new IllegalArgumentException(way);
        };
    }

    <R> R await(String way, ActionAttempt<R> attempt, Duration timeout) {
        return way.equals("blocking") ? seam.await(attempt, timeout)
                : reactive.await(attempt, timeout).await().indefinitely();
    }

    static RawSeam.Answer attempt(String status) {
        return attempt("UNLOCK_DOOR", status, "null", "null");
    }

    static RawSeam.Answer unlocked() {
        return attempt("UNLOCK_DOOR", "success", "{\"was_confirmed_by_device\":true}", "null");
    }

    static RawSeam.Answer attempt(String actionType, String status, String result, String error) {
        return RawSeam.json(200, "{\"action_attempt\":{\"action_attempt_id\":\"a1\",\"action_type\":\"" + actionType
                + "\",\"status\":\"" + status + "\",\"result\":" + result + ",\"error\":" + error + "},\"ok\":true}");
    }
}
