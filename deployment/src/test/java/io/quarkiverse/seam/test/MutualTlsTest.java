package io.quarkiverse.seam.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;

import jakarta.inject.Inject;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkiverse.seam.SeamConnectionException;
import io.quarkiverse.seam.clientsessions.ClientSession;
import io.quarkus.test.QuarkusUnitTest;

/** A server that requires a client certificate gets the one of the TLS registry. */
class MutualTlsTest {

    private static final String DEFAULT = "MutualTlsTest";
    private static final String ACME = "MutualTlsTest.acme";

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = EveryWay.application(Certificates.class)
            .setBeforeAllCustomizer(Certificates::make)
            .overrideConfigKey("quarkus.tls.mutual.trust-store.pem.certs", Certificates.certificate(Certificates.AUTHORITY))
            .overrideConfigKey("quarkus.tls.mutual.key-store.pem.0.cert", Certificates.certificate(Certificates.CLIENT))
            .overrideConfigKey("quarkus.tls.mutual.key-store.pem.0.key", Certificates.key(Certificates.CLIENT))
            .overrideConfigKey("quarkus.tls.mutual.protocols", "TLSv1.3,TLSv1.2")
            .overrideConfigKey("quarkus.rest-client.seam.tls-configuration-name", "mutual")
            // Each test has its own server, and must not reuse a connection to the previous one.
            .overrideConfigKey("quarkus.rest-client.seam.keep-alive-enabled", "false")
            .overrideConfigKey("quarkus.seam.url", RawSeam.tlsUrl(DEFAULT))
            .overrideConfigKey("quarkus.seam.retry.max-retries", "0")
            .overrideConfigKey("quarkus.seam.acme.url", RawSeam.tlsUrl(ACME))
            .overrideConfigKey("quarkus.seam.acme.retry.max-retries", "0");

    @Inject
    EveryWay everyWay;

    static Stream<Arguments> protocols() {
        return EveryWay.names().flatMap(way -> Stream.of(Arguments.of(way, "TLSv1.2"), Arguments.of(way, "TLSv1.3")));
    }

    @ParameterizedTest
    @MethodSource("protocols")
    void trustedClient(String way, String protocol) {
        AtomicReference<String> client = new AtomicReference<>();
        try (RawSeam server = server(way, Certificates.mutualServerSocket(protocol, Certificates.AUTHORITY))) {
            RawSeam.Answer success = EveryWay.success();
            server.answer((request, connection) -> {
                client.set(((SSLSocket) connection).getSession().getPeerPrincipal().getName());
                success.to(request, connection);
            });

            assertThat(((ClientSession) EveryWay.call(everyWay.of(way), "create")).token()).isEqualTo("seam_cst1");
        }
        assertThat(client).hasValue("CN=" + Certificates.CLIENT);
    }

    @ParameterizedTest
    @MethodSource("protocols")
    void untrustedClient(String way, String protocol) {
        try (RawSeam server = server(way, Certificates.mutualServerSocket(protocol, Certificates.UNTRUSTED_AUTHORITY))) {
            assertThat(catchThrowable(() -> EveryWay.call(everyWay.of(way), "create")))
                    .isInstanceOf(SeamConnectionException.class)
                    .hasMessageContaining("the server requires a client certificate that it trusts (");
            assertThat(server.requests()).isEmpty();
        }
    }

    private static RawSeam server(String way, SSLServerSocket socket) {
        return new RawSeam(way.equals("workspace") ? ACME : DEFAULT, socket);
    }
}
