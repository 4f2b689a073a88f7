package io.quarkiverse.seam.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.seam.Seam;
import io.quarkiverse.seam.SeamConnectionException;
import io.quarkiverse.seam.SeamWorkspace;
import io.quarkiverse.seam.clientsessions.ClientSession;
import io.quarkiverse.seam.clientsessions.ClientSessions;
import io.quarkus.test.QuarkusUnitTest;

/**
 * All calls go through a configured proxy, with its user and password, which nobody else sees. With https, the proxy sees
 * nothing of what it forwards.
 */
class ProxyTest {

    private static final String EVERY_WAY = "io.quarkiverse.seam.test.EveryWay#names";
    private static final String PROXY = "ProxyTest.proxy";
    private static final String DEFAULT = "ProxyTest";
    private static final String ACME = "ProxyTest.acme";
    private static final String PLAIN = "ProxyTest.plain";
    private static final String INTERNAL = "ProxyTest.internal";

    private static final String USER = "seam-application";
    private static final String PASSWORD = "OfTheProxy";
    private static final String AUTHORIZATION = Base64.getEncoder()
            .encodeToString((USER + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
    private static final Path LOG = Path.of("target", "proxy.log");

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = EveryWay.application(Certificates.class, HttpProxy.class)
            .setBeforeAllCustomizer(() -> {
                Certificates.make();
                deleteLog();
            })
            .overrideConfigKey("quarkus.rest-client.seam.proxy-address", RawSeam.url(PROXY).substring("http://".length()))
            .overrideConfigKey("quarkus.rest-client.seam.proxy-user", USER)
            .overrideConfigKey("quarkus.rest-client.seam.proxy-password", PASSWORD)
            .overrideConfigKey("quarkus.rest-client.seam.non-proxy-hosts", "*.internal|localhost")
            .overrideConfigKey("quarkus.tls.private-ca.trust-store.pem.certs",
                    Certificates.certificate(Certificates.AUTHORITY))
            .overrideConfigKey("quarkus.rest-client.seam.tls-configuration-name", "private-ca")
            // Each test has its own server, and must not reuse a connection to the previous one.
            .overrideConfigKey("quarkus.rest-client.seam.keep-alive-enabled", "false")
            .overrideConfigKey("quarkus.seam.url", RawSeam.tlsUrl(DEFAULT))
            .overrideConfigKey("quarkus.seam.retry.max-retries", "0")
            .overrideConfigKey("quarkus.seam.acme.url", RawSeam.tlsUrl(ACME))
            .overrideConfigKey("quarkus.seam.acme.retry.max-retries", "0")
            .overrideConfigKey("quarkus.seam.plain.url", RawSeam.url(PLAIN))
            .overrideConfigKey("quarkus.seam.plain.api-key", "seam_plain1_key")
            .overrideConfigKey("quarkus.seam.plain.retry.max-retries", "0")
            .overrideConfigKey("quarkus.seam.internal.url", RawSeam.tlsUrl(INTERNAL).replace("127.0.0.1", "localhost"))
            .overrideConfigKey("quarkus.seam.internal.api-key", "seam_internal1_key")
            .overrideConfigKey("quarkus.log.min-level", "TRACE")
            .overrideConfigKey("quarkus.log.level", "TRACE")
            .overrideConfigKey("quarkus.log.console.enabled", "false")
            .overrideConfigKey("quarkus.log.file.enabled", "true")
            .overrideConfigKey("quarkus.log.file.path", LOG.toString())
            .overrideConfigKey("quarkus.log.file.level", "ALL")
            .overrideConfigKey("quarkus.rest-client.logging.scope", "all");

    @Inject
    EveryWay everyWay;

    @Inject
    @SeamWorkspace("plain")
    Seam plain;

    @Inject
    @SeamWorkspace("internal")
    Seam internal;

    @ParameterizedTest
    @MethodSource(EVERY_WAY)
    void https(String way) {
        HttpProxy proxy = new HttpProxy(USER, PASSWORD);
        try (RawSeam server = tlsServer(way); RawSeam ofProxy = new RawSeam(PROXY).answer(proxy)) {
            assertThat(((ClientSession) EveryWay.call(everyWay.of(way), "create")).token()).isEqualTo("seam_cst1");

            assertThat(server.requests()).hasSize(1);
            assertThat(server.lastRequest().headers()).doesNotContainKey("Proxy-Authorization");
            assertThat(ofProxy.requests()).hasSize(1);
            assertThat(ofProxy.lastRequest().method()).isEqualTo("CONNECT");
            assertThat(server.lastRequest().header("Host")).isEqualTo(ofProxy.lastRequest().path());
        }
        assertThat(proxy.seen().length()).isGreaterThan(1000);
        for (String secret : List.of("seam_default1_key", "seam_acme1_key", "seam_tenant1_key", "seam_cst1", "user-1")) {
            assertThat(proxy.seen().contains(secret)).as(secret).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "blocking", "reactive" })
    void http(String way) {
        HttpProxy proxy = new HttpProxy(USER, PASSWORD);
        try (RawSeam server = new RawSeam(PLAIN).answer(EveryWay.success());
                RawSeam ofProxy = new RawSeam(PROXY).answer(proxy)) {
            assertThat(((ClientSession) EveryWay.call(sessions(plain, way), "create")).token()).isEqualTo("seam_cst1");

            assertThat(server.requests()).hasSize(1);
            assertThat(server.lastRequest().headers()).doesNotContainKey("Proxy-Authorization");
            assertThat(ofProxy.requests()).hasSize(1);
            assertThat(ofProxy.lastRequest().path()).isEqualTo(RawSeam.url(PLAIN) + "/client_sessions/create");
        }
        assertThat(proxy.seen()).contains("Bearer seam_plain1_key", "user-1");
    }

    @ParameterizedTest
    @ValueSource(strings = { "blocking", "reactive" })
    void exceptToTheHostsThatAreNamed(String way) {
        try (RawSeam server = server(INTERNAL); RawSeam ofProxy = new RawSeam(PROXY)) {
            EveryWay.call(sessions(internal, way), "create");

            assertThat(server.requests()).hasSize(1);
            assertThat(ofProxy.requests()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource(EVERY_WAY)
    void rejectedByHttps(String way) {
        try (RawSeam server = tlsServer(way);
                RawSeam ofProxy = new RawSeam(PROXY).answer(new HttpProxy(USER, "another"))) {
            assertThat(failure(everyWay.of(way))).hasMessageContaining(": the proxy rejected the request (")
                    .hasMessageContaining("status: 407");
            assertThat(ofProxy.requests()).hasSize(1);
            assertThat(server.requests()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "blocking", "reactive" })
    void rejectedByHttp(String way) {
        try (RawSeam server = new RawSeam(PLAIN);
                RawSeam ofProxy = new RawSeam(PROXY).answer(new HttpProxy(USER, "another"))) {
            assertThat(failure(sessions(plain, way))).hasMessageEndingWith(": the proxy rejected the request (status: 407)");
            assertThat(ofProxy.requests()).hasSize(1);
            assertThat(server.requests()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource(EVERY_WAY)
    void nobodyListens(String way) {
        try (RawSeam server = tlsServer(way)) {
            assertThat(failure(everyWay.of(way))).hasMessageContaining(": no connection (")
                    .hasMessageContaining(RawSeam.url(PROXY).substring("http://".length()));
            assertThat(server.openConnections()).isZero();
        }
    }

    @AfterEach
    void thePasswordIsNotInTheLog() throws IOException {
        String log = Files.readString(LOG);
        assertThat(log.contains(PASSWORD)).isFalse();
        assertThat(log.contains(AUTHORIZATION)).isFalse();
    }

    @AfterAll
    static void theRequestsAreInTheLog() throws IOException {
        assertThat(Files.readString(LOG)).contains(" TRACE ", "[io.net", "Request: POST");
    }

    private static Throwable failure(ClientSessions sessions) {
        Throwable failure = catchThrowable(() -> EveryWay.call(sessions, "create"));
        assertThat(failure).isInstanceOf(SeamConnectionException.class);
        StringWriter stackTrace = new StringWriter();
        failure.printStackTrace(new PrintWriter(stackTrace));
        assertThat(stackTrace.toString()).doesNotContain(PASSWORD, AUTHORIZATION);
        return failure;
    }

    private static ClientSessions sessions(Seam seam, String way) {
        return way.equals("blocking") ? seam.clientSessions() : EveryWay.awaiting(seam.reactive().clientSessions());
    }

    private static RawSeam tlsServer(String way) {
        return server(way.equals("workspace") ? ACME : DEFAULT);
    }

    private static RawSeam server(String name) {
        return new RawSeam(name, Certificates.serverSocket(Certificates.SERVER)).answer(EveryWay.success());
    }

    private static void deleteLog() {
        try {
            Files.deleteIfExists(LOG);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
