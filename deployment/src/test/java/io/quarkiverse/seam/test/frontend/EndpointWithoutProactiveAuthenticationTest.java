package io.quarkiverse.seam.test.frontend;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.seam.clientsessions.SeamUser;
import io.quarkus.runtime.BlockingOperationControl;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.test.QuarkusUnitTest;
import io.vertx.ext.web.RoutingContext;

/** Without proactive authentication, and with a bean of the application that maps users, at another path. */
class EndpointWithoutProactiveAuthenticationTest extends EndpointCases {

    private static final String NAME = "EndpointWithoutProactiveAuthenticationTest";

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = application(NAME)
            .withApplicationRoot(jar -> jar.addClasses(EndpointCases.class, LockedUsers.class,
                    SuspendedUsers.class, SessionServer.class, SteppedTime.class,
                    io.quarkiverse.seam.test.RawSeam.class, io.quarkiverse.seam.test.RawSeam.Request.class,
                    io.quarkiverse.seam.test.RawSeam.Answer.class, Guests.class, Request.class))
            .overrideConfigKey("quarkus.http.auth.proactive", "false")
            .overrideConfigKey("quarkus.security.users.embedded.users.nobody", "nobody-password")
            .overrideConfigKey("quarkus.security.users.embedded.roles.nobody", "guest");

    @BeforeEach
    void start() {
        server = new SessionServer(NAME);
    }

    @Override
    String keyOf(String name) {
        return "guest-" + name;
    }

    @Test
    void aUserWithoutAKeyGetsNoToken() throws Exception {
        var response = get(loggedIn("nobody"));

        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(response.body()).isEqualTo("{\"status\":403,\"title\":\"Forbidden\"}");
        assertThat(server.seam.requests()).isEmpty();
    }

    /** A browser shows the response to no page of another site, since no header allows it. */
    @Test
    void crossSiteRequestsAreNotAllowedToRead() throws Exception {
        HttpResponse<String> response = send(loggedIn("jane"), request(ENDPOINT).header("Origin", "https://evil.example")
                .header("Sec-Fetch-Site", "cross-site").build());

        assertThat(response.headers().map().keySet()).noneMatch(name -> name.startsWith("access-control-"));
        assertThat(response.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @RequestScoped
    public static class Request {

        @Inject
        SecurityIdentity identity;

        @Inject
        RoutingContext routing;

        String name() {
            return identity.getPrincipal().getName();
        }

        String path() {
            return routing.request().path();
        }
    }

    @ApplicationScoped
    public static class Guests implements SeamUser {

        @Inject
        Request request;

        @Override
        public String userIdentifierKey(SecurityIdentity identity) {
            if (!BlockingOperationControl.isBlockingAllowed() || !request.path().endsWith(ENDPOINT)) {
                throw new IllegalStateException("Cannot look up a user here");
            }
            assertThat(request.name()).isEqualTo(identity.getPrincipal().getName());
            return request.name().equals("nobody") ? null : "guest-" + request.name();
        }
    }
}
