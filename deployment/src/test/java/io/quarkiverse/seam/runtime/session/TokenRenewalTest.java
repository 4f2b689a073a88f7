package io.quarkiverse.seam.runtime.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;

import io.quarkiverse.seam.SeamConnectionException;
import io.quarkiverse.seam.SeamCredentials.ApiKey;
import io.quarkiverse.seam.clientsessions.ClientSession;
import io.quarkiverse.seam.clientsessions.GetOrCreateClientSessionRequest;
import io.quarkiverse.seam.runtime.config.FrontEndSettings;
import io.quarkiverse.seam.test.frontend.SteppedTime;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.Vertx;

/** What else happens while a token is renewed: the test decides when Seam responds. */
class TokenRenewalTest {

    private static final TokenKey JANE = new TokenKey(new ApiKey("seam_key1"), "jane");

    private final SteppedTime time = new SteppedTime();
    private final List<PendingCall> calls = new ArrayList<>();
    private final TokenCache cache = new TokenCache(new FrontEndSettings(Duration.ofHours(1), 10, null),
            credentials -> Sessions.client(request -> Uni.createFrom()
                    .emitter(emitter -> calls.add(new PendingCall(request, emitter)))),
            time);

    @Test
    void isDoneOnceAtATime() {
        keepTokenThatIsDue();

        assertThat(token()).isEqualTo("seam_cst1");
        assertThat(token()).isEqualTo("seam_cst1");
        assertThat(calls).hasSize(2);
        calls.get(1).succeed("seam_cst2");

        assertThat(token()).isEqualTo("seam_cst2");
        assertThat(calls).hasSize(2);
    }

    @Test
    void isRepeatedTenSecondsAfterAFailure() {
        keepTokenThatIsDue();
        token();
        calls.get(1).fail();

        time.advance(Duration.ofMillis(9_999));
        assertThat(token()).isEqualTo("seam_cst1");
        assertThat(calls).hasSize(2);
        time.advance(Duration.ofMillis(1));
        assertThat(token()).isEqualTo("seam_cst1");
        assertThat(calls).hasSize(3);
    }

    @Test
    void doesNotBringBackATokenThatWasForgotten() {
        keepTokenThatIsDue();
        token();
        cache.forget(JANE::equals);
        calls.get(1).succeed("seam_cst2");

        CompletableFuture<SessionToken> anew = cache.get(JANE);
        assertThat(anew).isNotDone();
        calls.get(2).succeed("seam_cst3");
        assertThat(token()).isEqualTo("seam_cst3");
    }

    @Test
    void doesNotReplaceATokenThatWasFetchedMeanwhile() {
        keepTokenThatIsDue();
        token();
        cache.forget(JANE::equals);
        cache.get(JANE);
        calls.get(2).succeed("seam_cst3");
        calls.get(1).succeed("seam_cst2");

        assertThat(token()).isEqualTo("seam_cst3");
    }

    /** Whoever waits for it gets it. */
    @Test
    void aTokenThatIsForgottenWhileItIsFetchedIsNotKept() {
        CompletableFuture<SessionToken> fetched = cache.get(JANE);
        cache.forget(JANE::equals);
        calls.get(0).succeed("seam_cst1");

        assertThat(fetched.join().token()).isEqualTo("seam_cst1");
        assertThat(cache.get(JANE)).isNotDone();
    }

    /** Others may wait for the same call. */
    @Test
    void doesNotCarryTheContextOfTheFirstCaller() throws Exception {
        Vertx vertx = Vertx.vertx();
        try {
            CompletableFuture<List<Object>> called = new CompletableFuture<>();
            TokenCache ofVertx = new TokenCache(new FrontEndSettings(Duration.ofHours(1), 10, null),
                    credentials -> Sessions.client(request -> {
                        called.complete(Arrays.asList(VertxContext.isOnDuplicatedContext(),
                                Vertx.currentContext().getLocal("user")));
                        return Uni.createFrom().nothing();
                    }), time);
            VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext()).runOnContext(go -> {
                Vertx.currentContext().putLocal("user", "jane");
                ofVertx.get(JANE);
            });

            assertThat(called.get()).containsExactly(true, null);
        } finally {
            vertx.close().toCompletionStage().toCompletableFuture().get();
        }
    }

    private void keepTokenThatIsDue() {
        cache.get(JANE);
        calls.get(0).succeed("seam_cst1");
        time.advance(Duration.ofMinutes(55));
    }

    private String token() {
        return cache.get(JANE).join().token();
    }

    private record PendingCall(GetOrCreateClientSessionRequest request, UniEmitter<? super ClientSession> emitter) {

        void succeed(String token) {
            emitter.complete(Sessions.session(token, request));
        }

        void fail() {
            emitter.fail(new SeamConnectionException("Down", null));
        }
    }
}
