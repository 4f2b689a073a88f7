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

/** Invalid arguments are rejected before a request is sent; the message names the field. */
class RejectedBeforeSentTest {

    private static final String NAME = "RejectedBeforeSentTest";

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
        rejected(() -> clientSessions.create(null), "ClientSessions.create: request must not be null");
        rejected(() -> clientSessions.get(null), "ClientSessions.get: request must not be null");
        rejected(() -> clientSessions.getOrCreate(null), "ClientSessions.getOrCreate: request must not be null");
        rejected(() -> clientSessions.grantAccess(null), "ClientSessions.grantAccess: request must not be null");
        rejected(() -> clientSessions.list(null), "ClientSessions.list: request must not be null");
    }

    @Test
    void noId() {
        rejected(() -> clientSessions.revoke(null), "ClientSessions.revoke: clientSessionId must not be null or empty");
        rejected(() -> clientSessions.revoke(""), "ClientSessions.revoke: clientSessionId must not be null or empty");
        rejected(() -> clientSessions.delete(null), "ClientSessions.delete: clientSessionId must not be null or empty");
        rejected(() -> clientSessions.delete(""), "ClientSessions.delete: clientSessionId must not be null or empty");
    }

    @Test
    void withoutBlocking() {
        rejected(() -> reactive.create(null).await().indefinitely(),
                "ClientSessions.Reactive.create: request must not be null");
        rejected(() -> reactive.delete("").await().indefinitely(),
                "ClientSessions.Reactive.delete: clientSessionId must not be null or empty");
    }

    @Test
    void anEmptyString() {
        rejected(() -> CreateClientSessionRequest.builder().userIdentifierKey("").build(),
                "userIdentifierKey must not be empty");
        rejected(() -> CreateClientSessionRequest.builder().userIdentityId("").build(), "userIdentityId must not be empty");
        rejected(() -> CreateClientSessionRequest.builder().customerKey("").build(), "customerKey must not be empty");
        rejected(() -> CreateClientSessionRequest.builder().customerId("").build(), "customerId must not be empty");
        rejected(() -> GetClientSessionRequest.builder().clientSessionId("").build(), "clientSessionId must not be empty");
        rejected(() -> GetClientSessionRequest.builder().userIdentifierKey("").build(), "userIdentifierKey must not be empty");
        rejected(() -> GetOrCreateClientSessionRequest.builder().userIdentifierKey("").build(),
                "userIdentifierKey must not be empty");
        rejected(() -> GetOrCreateClientSessionRequest.builder().userIdentityId("").build(),
                "userIdentityId must not be empty");
        rejected(() -> GrantAccessRequest.builder().clientSessionId("").build(), "clientSessionId must not be empty");
        rejected(() -> GrantAccessRequest.builder().userIdentifierKey("").build(), "userIdentifierKey must not be empty");
        rejected(() -> GrantAccessRequest.builder().userIdentityId("").build(), "userIdentityId must not be empty");
        rejected(() -> ListClientSessionsRequest.builder().clientSessionId("").build(), "clientSessionId must not be empty");
        rejected(() -> ListClientSessionsRequest.builder().userIdentifierKey("").build(),
                "userIdentifierKey must not be empty");
        rejected(() -> ListClientSessionsRequest.builder().userIdentityId("").build(), "userIdentityId must not be empty");
        rejected(() -> ListClientSessionsRequest.builder().connectWebviewId("").build(), "connectWebviewId must not be empty");
    }

    @Test
    void anElementOfAList() {
        rejected(() -> CreateClientSessionRequest.builder().connectedAccountIds("a1", "").build(),
                "connectedAccountIds[1] must not be null or empty");
        rejected(() -> CreateClientSessionRequest.builder().connectWebviewIds(Arrays.asList((String) null)).build(),
                "connectWebviewIds[0] must not be null or empty");
        rejected(() -> GetOrCreateClientSessionRequest.builder().connectedAccountIds("a1", null).build(),
                "connectedAccountIds[1] must not be null or empty");
        rejected(() -> GetOrCreateClientSessionRequest.builder().connectWebviewIds("").build(),
                "connectWebviewIds[0] must not be null or empty");
        rejected(() -> GrantAccessRequest.builder().connectedAccountIds("").build(),
                "connectedAccountIds[0] must not be null or empty");
        rejected(() -> GrantAccessRequest.builder().connectWebviewIds("w1", "").build(),
                "connectWebviewIds[1] must not be null or empty");
    }

    @Test
    void nothingToGrant() {
        String sentence = "there is nothing to grant: set connectedAccountIds, connectWebviewIds or userIdentityId";
        rejected(() -> GrantAccessRequest.builder().clientSessionId("s1").build(), sentence);
        rejected(() -> GrantAccessRequest.builder().clientSessionId("s1").connectedAccountIds().build(), sentence);
    }

    @Test
    void noSessionToGrantTo() {
        rejected(() -> GrantAccessRequest.builder().connectedAccountIds("a1").build(),
                "no session is picked: set clientSessionId or userIdentifierKey");
    }

    private static void rejected(ThrowingCallable call, String sentence) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessage(sentence);
    }
}
