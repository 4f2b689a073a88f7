package io.quarkiverse.seam.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;

import jakarta.inject.Inject;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.seam.clientsessions.ClientSessions;
import io.quarkiverse.seam.clientsessions.CreateClientSessionRequest;
import io.quarkiverse.seam.clientsessions.GetClientSessionRequest;
import io.quarkiverse.seam.clientsessions.GetOrCreateClientSessionRequest;
import io.quarkiverse.seam.clientsessions.GrantAccessRequest;
import io.quarkiverse.seam.clientsessions.ListClientSessionsRequest;
import io.quarkus.test.QuarkusUnitTest;

/** What is known to be wrong is never sent; the message names the field. */
class RefusedBeforeSentTest {

    private static final String NAME = "RefusedBeforeSentTest";

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(RawSeam.class, RawSeam.Request.class, RawSeam.Answer.class))
            .overrideConfigKey("quarkus.seam.url", RawSeam.url(NAME))
            .overrideConfigKey("quarkus.seam.api-key", "seam_test1_key");

    @Inject
    ClientSessions clientSessions;

    @Inject
    ClientSessions.Reactive reactive;

    RawSeam seam;

    @BeforeEach
    void start() {
        seam = new RawSeam(NAME).answer(RawSeam.session("s1", "seam_cst1"));
    }

    @AfterEach
    void nothingWasSent() {
        seam.close();
        assertThat(seam.requests()).isEmpty();
    }

    @Test
    void noRequest() {
        refused(() -> clientSessions.create(null), "ClientSessions.create: request must not be null");
        refused(() -> clientSessions.get(null), "ClientSessions.get: request must not be null");
        refused(() -> clientSessions.getOrCreate(null), "ClientSessions.getOrCreate: request must not be null");
        refused(() -> clientSessions.grantAccess(null), "ClientSessions.grantAccess: request must not be null");
        refused(() -> clientSessions.list(null), "ClientSessions.list: request must not be null");
    }

    @Test
    void noId() {
        refused(() -> clientSessions.revoke(null), "ClientSessions.revoke: clientSessionId must not be null or empty");
        refused(() -> clientSessions.revoke(""), "ClientSessions.revoke: clientSessionId must not be null or empty");
        refused(() -> clientSessions.delete(null), "ClientSessions.delete: clientSessionId must not be null or empty");
        refused(() -> clientSessions.delete(""), "ClientSessions.delete: clientSessionId must not be null or empty");
    }

    @Test
    void withoutBlocking() {
        refused(() -> reactive.create(null).await().indefinitely(),
                "ClientSessions.Reactive.create: request must not be null");
        refused(() -> reactive.delete("").await().indefinitely(),
                "ClientSessions.Reactive.delete: clientSessionId must not be null or empty");
    }

    @Test
    void anEmptyString() {
        refused(() -> CreateClientSessionRequest.builder().userIdentifierKey("").build(),
                "userIdentifierKey must not be empty");
        refused(() -> CreateClientSessionRequest.builder().userIdentityId("").build(), "userIdentityId must not be empty");
        refused(() -> CreateClientSessionRequest.builder().customerKey("").build(), "customerKey must not be empty");
        refused(() -> CreateClientSessionRequest.builder().customerId("").build(), "customerId must not be empty");
        refused(() -> GetClientSessionRequest.builder().clientSessionId("").build(), "clientSessionId must not be empty");
        refused(() -> GetClientSessionRequest.builder().userIdentifierKey("").build(), "userIdentifierKey must not be empty");
        refused(() -> GetOrCreateClientSessionRequest.builder().userIdentifierKey("").build(),
                "userIdentifierKey must not be empty");
        refused(() -> GetOrCreateClientSessionRequest.builder().userIdentityId("").build(),
                "userIdentityId must not be empty");
        refused(() -> GrantAccessRequest.builder().clientSessionId("").build(), "clientSessionId must not be empty");
        refused(() -> GrantAccessRequest.builder().userIdentifierKey("").build(), "userIdentifierKey must not be empty");
        refused(() -> GrantAccessRequest.builder().userIdentityId("").build(), "userIdentityId must not be empty");
        refused(() -> ListClientSessionsRequest.builder().clientSessionId("").build(), "clientSessionId must not be empty");
        refused(() -> ListClientSessionsRequest.builder().userIdentifierKey("").build(),
                "userIdentifierKey must not be empty");
        refused(() -> ListClientSessionsRequest.builder().userIdentityId("").build(), "userIdentityId must not be empty");
        refused(() -> ListClientSessionsRequest.builder().connectWebviewId("").build(), "connectWebviewId must not be empty");
    }

    @Test
    void anElementOfAList() {
        refused(() -> CreateClientSessionRequest.builder().connectedAccountIds("a1", "").build(),
                "connectedAccountIds[1] must not be null or empty");
        refused(() -> CreateClientSessionRequest.builder().connectWebviewIds(Arrays.asList((String) null)).build(),
                "connectWebviewIds[0] must not be null or empty");
        refused(() -> GetOrCreateClientSessionRequest.builder().connectedAccountIds("a1", null).build(),
                "connectedAccountIds[1] must not be null or empty");
        refused(() -> GetOrCreateClientSessionRequest.builder().connectWebviewIds("").build(),
                "connectWebviewIds[0] must not be null or empty");
        refused(() -> GrantAccessRequest.builder().connectedAccountIds("").build(),
                "connectedAccountIds[0] must not be null or empty");
        refused(() -> GrantAccessRequest.builder().connectWebviewIds("w1", "").build(),
                "connectWebviewIds[1] must not be null or empty");
    }

    @Test
    void nothingToGrant() {
        String sentence = "there is nothing to grant: set connectedAccountIds, connectWebviewIds or userIdentityId";
        refused(() -> GrantAccessRequest.builder().clientSessionId("s1").build(), sentence);
        refused(() -> GrantAccessRequest.builder().clientSessionId("s1").connectedAccountIds().build(), sentence);
    }

    @Test
    void noSessionToGrantTo() {
        refused(() -> GrantAccessRequest.builder().connectedAccountIds("a1").build(),
                "no session is picked: set clientSessionId or userIdentifierKey");
    }

    private static void refused(ThrowingCallable call, String sentence) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessage(sentence);
    }
}
