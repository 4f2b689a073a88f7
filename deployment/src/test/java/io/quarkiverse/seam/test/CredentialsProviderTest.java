package io.quarkiverse.seam.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.seam.SeamCredentials;
import io.quarkiverse.seam.SeamCredentialsProvider;
import io.quarkiverse.seam.SeamWorkspace;
import io.quarkiverse.seam.clientsessions.ClientSessions;
import io.quarkiverse.seam.clientsessions.GetClientSessionRequest;
import io.quarkus.test.QuarkusUnitTest;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;

/** A bean of the application chooses the credentials of each call. */
class CredentialsProviderTest {

    private static final String NAME = "CredentialsProviderTest";
    private static final GetClientSessionRequest REQUEST = GetClientSessionRequest.builder().build();

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(RawSeam.class, RawSeam.Request.class, RawSeam.Answer.class,
                    User.class, UsersKey.class, Application.class))
            .overrideConfigKey("quarkus.seam.url", RawSeam.url(NAME))
            .overrideConfigKey("quarkus.seam.api-key", "seam_configured1_key")
            .overrideConfigKey("quarkus.seam.retry.initial-delay", "1ms")
            .overrideConfigKey("quarkus.seam.acme.api-key", "seam_acme1_key");

    @RequestScoped
    static class User {

        private String key;

        String key() {
            return key;
        }

        void key(String key) {
            this.key = key;
        }
    }

    @ApplicationScoped
    static class UsersKey implements SeamCredentialsProvider {

        @Inject
        User user;

        final AtomicInteger asked = new AtomicInteger();
        volatile Supplier<Uni<SeamCredentials>> answer;

        @Override
        public Uni<SeamCredentials> credentials() {
            asked.incrementAndGet();
            return answer.get();
        }

        Uni<SeamCredentials> ofUser() {
            return Uni.createFrom().item(new SeamCredentials.ApiKey(user.key()));
        }

        int asked() {
            return asked.get();
        }

        void answers(Supplier<Uni<SeamCredentials>> answer) {
            this.answer = answer;
            asked.set(0);
        }
    }

    @ApplicationScoped
    @ActivateRequestContext
    static class Application {

        @Inject
        User user;

        @Inject
        ClientSessions clientSessions;

        @Inject
        ClientSessions.Reactive reactive;

        void call(String key) {
            user.key(key);
            clientSessions.get(REQUEST);
        }

        void callWithoutBlocking(String key) {
            user.key(key);
            reactive.get(REQUEST).await().indefinitely();
        }
    }

    @Inject
    UsersKey provider;

    @Inject
    Application application;

    @Inject
    ClientSessions clientSessions;

    @Inject
    ClientSessions.Reactive reactive;

    @Inject
    @SeamWorkspace("acme")
    ClientSessions clientSessionsOfAcme;

    RawSeam seam;

    @BeforeEach
    void start() {
        seam = new RawSeam(NAME).answer(RawSeam.session("s1", "seam_cst1"));
        provider.answers(provider::ofUser);
    }

    @AfterEach
    void stop() {
        seam.close();
    }

    @Test
    void isAskedForEveryCallAndSeesItsUser() {
        application.call("seam_user1_key");
        application.call("seam_user2_key");
        application.callWithoutBlocking("seam_user3_key");
        application.callWithoutBlocking("seam_user4_key");

        assertThat(seam.requests()).extracting(request -> request.header("Authorization")).containsExactly(
                "Bearer seam_user1_key", "Bearer seam_user2_key", "Bearer seam_user3_key", "Bearer seam_user4_key");
        assertThat(provider.asked()).isEqualTo(4);
    }

    @Test
    void mayEmitOnAnotherThread() {
        provider.answers(() -> provider.ofUser().emitOn(Infrastructure.getDefaultExecutor()));

        application.call("seam_user1_key");
        application.callWithoutBlocking("seam_user2_key");

        assertThat(seam.requests()).extracting(request -> request.header("Authorization"))
                .containsExactly("Bearer seam_user1_key", "Bearer seam_user2_key");
    }

    @Test
    void isAskedOnceForACallThatIsSentTwice() {
        seam.answers(RawSeam.json(503, ""), RawSeam.session("s1", "seam_cst1"), RawSeam.json(503, ""),
                RawSeam.session("s1", "seam_cst1"));

        application.call("seam_user1_key");
        application.callWithoutBlocking("seam_user1_key");

        assertThat(seam.requests()).hasSize(4);
        assertThat(provider.asked()).isEqualTo(2);
    }

    @Test
    void isAskedForEverySubscription() {
        provider.answers(() -> Uni.createFrom().item(new SeamCredentials.ApiKey("seam_user1_key")));
        Uni<?> call = reactive.get(REQUEST);
        assertThat(provider.asked()).isZero();

        call.await().indefinitely();
        call.await().indefinitely();

        assertThat(provider.asked()).isEqualTo(2);
    }

    @Test
    void isOfTheDefaultWorkspaceAlone() {
        clientSessionsOfAcme.get(REQUEST);

        assertThat(seam.lastRequest().header("Authorization")).isEqualTo("Bearer seam_acme1_key");
        assertThat(provider.asked()).isZero();
    }

    @Test
    void mayThrow() {
        provider.answers(() -> {
            throw new IllegalStateException("Nobody is logged in");
        });
        eachFails(call -> assertThatThrownBy(call).isInstanceOf(IllegalStateException.class)
                .hasMessage("Nobody is logged in"));
    }

    @Test
    void mayFail() {
        provider.answers(() -> Uni.createFrom().failure(new IllegalStateException("The vault is sealed")));
        eachFails(call -> assertThatThrownBy(call).isInstanceOf(IllegalStateException.class)
                .hasMessage("The vault is sealed"));
    }

    @Test
    void mayFailWithACheckedException() {
        provider.answers(() -> Uni.createFrom().failure(new IOException("The vault is unreachable")));
        eachFails(call -> assertThatThrownBy(call).rootCause().isInstanceOf(IOException.class)
                .hasMessage("The vault is unreachable"));
    }

    @Test
    void mustNotReturnNull() {
        provider.answers(() -> null);
        eachFails(call -> assertThatThrownBy(call).isInstanceOf(IllegalStateException.class)
                .hasMessage("The SeamCredentialsProvider returned null instead of credentials"));

        provider.answers(() -> Uni.createFrom().nullItem());
        eachFails(call -> assertThatThrownBy(call).isInstanceOf(IllegalStateException.class)
                .hasMessage("The SeamCredentialsProvider returned null instead of credentials"));
    }

    private void eachFails(Consumer<ThrowingCallable> expectation) {
        expectation.accept(() -> clientSessions.get(REQUEST));
        expectation.accept(() -> reactive.get(REQUEST).await().indefinitely());
        assertThat(seam.requests()).isEmpty();
    }
}
