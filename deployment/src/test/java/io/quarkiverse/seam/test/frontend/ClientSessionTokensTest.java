package io.quarkiverse.seam.test.frontend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.seam.Seam;
import io.quarkiverse.seam.SeamCredentials;
import io.quarkiverse.seam.SeamCredentials.ApiKey;
import io.quarkiverse.seam.SeamCredentials.ClientSessionToken;
import io.quarkiverse.seam.SeamCredentialsProvider;
import io.quarkiverse.seam.SeamInvalidResponseException;
import io.quarkiverse.seam.SeamServerException;
import io.quarkiverse.seam.SeamUnauthorizedException;
import io.quarkiverse.seam.SeamWorkspace;
import io.quarkiverse.seam.clientsessions.ClientSessionTokens;
import io.quarkiverse.seam.clientsessions.GetOrCreateClientSessionRequest;
import io.quarkiverse.seam.test.RawSeam;
import io.quarkus.builder.Version;
import io.quarkus.maven.dependency.Dependency;
import io.quarkus.test.QuarkusUnitTest;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;
import io.vertx.core.Context;
import io.vertx.core.Vertx;

/** Tokens are kept until shortly before they expire, per workspace, tenant and user. */
class ClientSessionTokensTest {

    private static final String NAME = "ClientSessionTokensTest";
    private static final Duration LIFETIME = Duration.ofHours(1);

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(SessionServer.class, SteppedTime.class, KeyOfCaller.class, RawSeam.class,
                    RawSeam.Request.class, RawSeam.Answer.class))
            .setForcedDependencies(List.of(Dependency.of("io.quarkus", "quarkus-caffeine", Version.getVersion())))
            .overrideConfigKey("quarkus.seam.url", RawSeam.url(NAME))
            .overrideConfigKey("quarkus.seam.api-key", "seam_key1")
            .overrideConfigKey("quarkus.seam.retry.max-retries", "0")
            .overrideConfigKey("quarkus.seam.acme.api-key", "seam_key2")
            .overrideConfigKey("quarkus.seam.acme.front-end.token-lifetime", "5m")
            .overrideConfigKey("quarkus.seam.acme.front-end.max-users", "10");

    @Inject
    ClientSessionTokens tokens;

    @Inject
    ClientSessionTokens.Reactive reactiveTokens;

    @Inject
    @SeamWorkspace("acme")
    ClientSessionTokens tokensOfAcme;

    @Inject
    @SeamWorkspace("provided")
    ClientSessionTokens tokensOfProvided;

    @Inject
    @SeamWorkspace("provided")
    KeyOfCaller keyOfCaller;

    @Inject
    Seam seam;

    @Inject
    SteppedTime time;

    @Inject
    Vertx vertx;

    SessionServer server;

    @BeforeEach
    void start() {
        server = new SessionServer(NAME);
    }

    @AfterEach
    void stop() {
        server.close();
        // No token of this test is kept for the next one.
        time.advance(LIFETIME);
    }

    @Test
    void areKept() {
        String token = tokens.tokenFor("jane");

        assertThat(token).startsWith("seam_cst_jane_");
        assertThat(tokens.tokenFor("jane")).isEqualTo(token);
        assertThat(reactiveTokens.tokenFor("jane").await().indefinitely()).isEqualTo(token);
        assertThat(seam.clientSessionTokens().tokenFor("jane")).isEqualTo(token);
        assertThat(seam.reactive().clientSessionTokens().tokenFor("jane").await().indefinitely()).isEqualTo(token);
        assertThat(server.seam.requests()).singleElement().satisfies(request -> {
            assertThat(request.path()).isEqualTo("/client_sessions/get_or_create");
            assertThat(request.body()).isEqualTo("{\"user_identifier_key\":\"jane\",\"expires_at\":\""
                    + time.now().plus(LIFETIME) + "\"}");
        });
    }

    @Test
    void oneCallForAThousandCallers() throws Exception {
        CountDownLatch released = server.hold();
        List<CompletableFuture<String>> callers = IntStream.range(0, 1_000)
                .mapToObj(i -> reactiveTokens.tokenFor("jane").subscribeAsCompletionStage()).toList();
        ExecutorService threads = Executors.newFixedThreadPool(20);
        List<Future<String>> blocked = IntStream.range(0, 20)
                .mapToObj(i -> threads.submit(() -> tokens.tokenFor("jane"))).toList();
        server.seam.awaitRequests(1);
        released.countDown();

        assertThat(callers).allSatisfy(caller -> assertThat(caller.join()).isEqualTo(callers.get(0).join()));
        assertThat(blocked).allSatisfy(caller -> assertThat(caller.get()).isEqualTo(callers.get(0).join()));
        assertThat(server.users()).containsExactly("jane");
        threads.shutdownNow();
    }

    @Test
    void areValidForAtLeastAMinute() {
        String token = tokens.tokenFor("jane");
        server.seam.answer(RawSeam.error(500, "internal_error", "Down"));

        time.advance(LIFETIME.minusMinutes(1).minusMillis(1));
        assertThat(tokens.tokenFor("jane")).isEqualTo(token);
        time.advance(Duration.ofMillis(1));
        assertThatThrownBy(() -> tokens.tokenFor("jane")).isInstanceOf(SeamServerException.class);
        server.recover();
        assertThat(tokens.tokenFor("jane")).startsWith("seam_cst_jane_").isNotEqualTo(token);
    }

    /** The time is such that the random part is in the middle: 15 % of 59 minutes before the last minute. */
    @Test
    void areRenewedInTheBackground() {
        String token = tokens.tokenFor("jane");
        Duration due = Duration.ofMinutes(59).multipliedBy(85).dividedBy(100);
        time.advance(due.minusMillis(1));
        assertThat(tokens.tokenFor("jane")).isEqualTo(token);
        assertThat(server.users()).hasSize(1);

        CountDownLatch released = server.hold();
        time.advance(Duration.ofMillis(1));
        assertThat(tokens.tokenFor("jane")).isEqualTo(token);
        assertThat(tokens.tokenFor("jane")).isEqualTo(token);
        server.seam.awaitRequests(2);
        released.countDown();

        await().until(() -> !tokens.tokenFor("jane").equals(token));
        assertThat(server.users()).hasSize(2);
    }

    @Test
    void aFailedRenewalIsRepeatedAfterTenSeconds() {
        String token = tokens.tokenFor("jane");
        time.advance(Duration.ofMinutes(55));
        Instant failed = time.now();
        server.seam.answers(RawSeam.error(500, "internal_error", "Down"), server.session());

        assertThat(tokens.tokenFor("jane")).isEqualTo(token);
        server.seam.awaitRequests(2);
        // The renewal fails on another thread: only then does the pause begin.
        await().pollInterval(Duration.ofMillis(10)).until(() -> {
            time.advance(Duration.ofSeconds(1));
            return !tokens.tokenFor("jane").equals(token);
        });

        assertThat(time.now()).isAfter(failed.plusSeconds(10));
        assertThat(server.users()).hasSize(3);
    }

    @Test
    void aFailureIsNotKept() {
        server.seam.answer(RawSeam.error(500, "internal_error", "Down"));

        assertThatThrownBy(() -> tokens.tokenFor("jane")).isInstanceOf(SeamServerException.class).asString()
                .contains("ClientSessions.Reactive.getOrCreate (/client_sessions/get_or_create)");
        assertThatThrownBy(() -> tokens.tokenFor("jane"))
                .satisfies(failure -> assertThat(failure.getStackTrace())
                        .anyMatch(frame -> frame.getMethodName().contains("aFailureIsNotKept")));
        assertThatThrownBy(() -> reactiveTokens.tokenFor("jane").await().indefinitely())
                .isInstanceOf(SeamServerException.class);
        server.recover();

        assertThat(tokens.tokenFor("jane")).startsWith("seam_cst_jane_");
    }

    @Test
    void aSessionThatExpiresTooEarlyIsAFailure() {
        server.seam.answer(server.sessionUntil(time.now().plusSeconds(60)));

        assertThatThrownBy(() -> tokens.tokenFor("jane")).isInstanceOf(SeamInvalidResponseException.class)
                .hasMessage(
                        "Seam returned a client session that expires at %s, although %s was requested: it is %s on the clock "
                                + "of this machine",
                        time.now().plusSeconds(60), time.now().plus(LIFETIME), time.now());
    }

    @Test
    void areForgotten() {
        GetOrCreateClientSessionRequest withAccount = request("jane").connectedAccountIds("account-1").build();
        List<String> before = List.of(tokens.tokenFor("jane"), tokens.tokenFor(withAccount), tokens.tokenFor("john"));

        tokens.forget(withAccount);
        List<String> after = List.of(tokens.tokenFor("jane"), tokens.tokenFor(withAccount), tokens.tokenFor("john"));
        assertThat(after.get(0)).isEqualTo(before.get(0));
        assertThat(after.get(1)).isNotEqualTo(before.get(1));

        reactiveTokens.forget("jane");
        assertThat(tokens.tokenFor("jane")).isNotEqualTo(before.get(0));
        assertThat(tokens.tokenFor(withAccount)).isNotEqualTo(after.get(1));
        assertThat(tokens.tokenFor("john")).isEqualTo(before.get(2));
    }

    @ParameterizedTest
    @ValueSource(strings = { "client_session_expired", "client_session_revoked", "client_session_not_found" })
    void areForgottenOnceSeamRejectsThem(String type) {
        String token = tokens.tokenFor("jane");
        String ofJohn = tokens.tokenFor("john");

        callWith(token, RawSeam.error(401, type, "Unauthorized"));

        assertThat(tokens.tokenFor("jane")).isNotEqualTo(token);
        assertThat(tokens.tokenFor("john")).isEqualTo(ofJohn);
    }

    @Test
    void areNotForgottenForAnyOtherFailure() {
        String token = tokens.tokenFor("jane");

        callWith(token, RawSeam.error(401, "client_session_token_used_for_api_key", "Unauthorized"));

        assertThat(tokens.tokenFor("jane")).isEqualTo(token);
    }

    private void callWith(String token, RawSeam.Answer rejection) {
        server.seam.answer(rejection);
        assertThatThrownBy(() -> seam.withCredentials(new ClientSessionToken(token)).devices().list())
                .isInstanceOf(SeamUnauthorizedException.class);
        server.recover();
    }

    @Test
    void requestsThatDifferAreKeptApart() {
        String plain = tokens.tokenFor("jane");
        String withAccount = tokens.tokenFor(request("jane").connectedAccountIds("account-1").build());
        String withIdentity = tokens.tokenFor(GetOrCreateClientSessionRequest.builder().userIdentityId("i1").build());

        assertThat(List.of(plain, withAccount, withIdentity)).doesNotHaveDuplicates();
        assertThat(tokens.tokenFor(request("jane").build())).isEqualTo(plain);
        assertThat(tokens.tokenFor(request("jane").expiresAt(time.now()).build())).isEqualTo(plain);
        assertThat(tokens.tokenFor(request("jane").expiresAt(time.now()).connectedAccountIds("account-1").build()))
                .isEqualTo(withAccount);
        assertThat(server.seam.requests()).hasSize(3)
                .allSatisfy(request -> assertThat(SessionServer.expiry(request)).isEqualTo(time.now().plus(LIFETIME)));
    }

    @Test
    void tenantsAndWorkspacesAreKeptApart() {
        String own = tokens.tokenFor("jane");
        String ofTenant = tenant("seam_key3").tokenFor("jane");
        String ofAcme = tokensOfAcme.tokenFor("jane");

        assertThat(List.of(own, ofTenant, ofAcme)).doesNotHaveDuplicates();
        assertThat(tenant("seam_key3").tokenFor("jane")).isEqualTo(ofTenant);
        assertThat(server.seam.requests()).extracting(request -> request.header("Authorization"))
                .containsExactly("Bearer seam_key1", "Bearer seam_key3", "Bearer seam_key2");
        assertThat(SessionServer.expiry(server.seam.lastRequest())).isEqualTo(time.now().plus(Duration.ofMinutes(5)));

        tenant("seam_key3").forget("jane");
        assertThat(tokens.tokenFor("jane")).isEqualTo(own);
        assertThat(tenant("seam_key3").tokenFor("jane")).isNotEqualTo(ofTenant);
    }

    private ClientSessionTokens tenant(String key) {
        return seam.withCredentials(new ApiKey(key)).clientSessionTokens();
    }

    @Test
    void providedCredentialsAreKeptApart() {
        keyOfCaller.key = "seam_key4";
        String ofFour = tokensOfProvided.tokenFor("jane");
        keyOfCaller.key = "seam_key5";
        String ofFive = tokensOfProvided.tokenFor("jane");

        assertThat(ofFive).isNotEqualTo(ofFour);
        keyOfCaller.key = "seam_key4";
        assertThat(tokensOfProvided.tokenFor("jane")).isEqualTo(ofFour);
        assertThat(server.seam.requests()).extracting(request -> request.header("Authorization"))
                .containsExactly("Bearer seam_key4", "Bearer seam_key5");
        tokensOfProvided.forget("jane");
        assertThat(tokensOfProvided.tokenFor("jane")).isNotEqualTo(ofFour);
    }

    @Test
    void whoeverCancelsDoesNotCancelForOthers() throws Exception {
        CountDownLatch released = server.hold();
        Cancellable first = reactiveTokens.tokenFor("jane").subscribe().with(token -> {
        });
        CompletableFuture<String> second = reactiveTokens.tokenFor("jane").subscribeAsCompletionStage();
        server.seam.awaitRequests(1);
        first.cancel();
        released.countDown();

        assertThat(second.get()).startsWith("seam_cst_jane_");
        assertThat(server.users()).hasSize(1);
    }

    @Test
    void everySubscriberContinuesOnItsOwnContext() throws Exception {
        CountDownLatch released = server.hold();
        List<CompletableFuture<Boolean>> continued = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            Context context = VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext());
            CompletableFuture<Boolean> same = new CompletableFuture<>();
            continued.add(same);
            context.runOnContext(go -> reactiveTokens.tokenFor("jane").subscribe()
                    .with(token -> same.complete(Vertx.currentContext() == context), same::completeExceptionally));
        }
        server.seam.awaitRequests(1);
        released.countDown();

        assertThat(Stream.of(continued.get(0).get(), continued.get(1).get())).containsExactly(true, true);
    }

    @Test
    void isNotCalledOnAnEventLoop() throws Exception {
        tokens.tokenFor("jane");
        CompletableFuture<Object> outcome = new CompletableFuture<>();
        vertx.getOrCreateContext().runOnContext(go -> {
            try {
                outcome.complete(tokens.tokenFor("jane"));
            } catch (RuntimeException failure) {
                outcome.complete(failure);
            }
        });

        assertThat(outcome.get()).isInstanceOf(IllegalStateException.class)
                .hasToString("java.lang.IllegalStateException: ClientSessionTokens.tokenFor blocks, and this is an event loop "
                        + "thread: use ClientSessionTokens.Reactive, or run the method that calls it on a worker or virtual "
                        + "thread (@Blocking, @RunOnVirtualThread)");
    }

    @Test
    void noMoreThanTheMaximumAreKept() {
        List<String> users = IntStream.range(0, 100).mapToObj(i -> "user-" + i).toList();
        List<String> first = users.stream().map(tokensOfAcme::tokenFor).toList();
        List<String> second = users.stream().map(tokensOfAcme::tokenFor).toList();

        assertThat(IntStream.range(0, 100).filter(i -> first.get(i).equals(second.get(i))).count()).isLessThanOrEqualTo(10);
    }

    @Test
    void userMustBeNamed() {
        assertThatIllegalArgumentException().isThrownBy(() -> tokens.tokenFor((String) null))
                .withMessage("userIdentifierKey must not be null or empty");
        assertThatIllegalArgumentException().isThrownBy(() -> reactiveTokens.tokenFor(""))
                .withMessage("userIdentifierKey must not be null or empty");
        assertThatIllegalArgumentException().isThrownBy(() -> tokens.forget(""))
                .withMessage("userIdentifierKey must not be null or empty");
        assertThatIllegalArgumentException().isThrownBy(() -> tokens.tokenFor((GetOrCreateClientSessionRequest) null))
                .withMessage("request must not be null");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tokens.tokenFor(GetOrCreateClientSessionRequest.builder().build()))
                .withMessage("request needs a userIdentifierKey or a userIdentityId");
    }

    @Test
    void areNotShown() {
        AtomicReference<String> shown = new AtomicReference<>("");
        String token = tokens.tokenFor("jane");
        for (Object each : List.of(tokens, reactiveTokens, seam.clientSessionTokens(), seam.reactive().clientSessionTokens())) {
            shown.accumulateAndGet(each.toString(), String::concat);
        }

        assertThat(shown.get()).contains("ClientSessionTokens[the default workspace]").doesNotContain(token, "jane");
    }

    private static GetOrCreateClientSessionRequest.Builder request(String user) {
        return GetOrCreateClientSessionRequest.builder().userIdentifierKey(user);
    }

    @Singleton
    @SeamWorkspace("provided")
    public static class KeyOfCaller implements SeamCredentialsProvider {

        volatile String key;

        @Override
        public Uni<SeamCredentials> credentials() {
            return Uni.createFrom().item(new ApiKey(key));
        }
    }
}
