package io.quarkiverse.seam.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import javax.net.ssl.SSLServerSocket;

import jakarta.inject.Inject;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkiverse.seam.SeamConnectionException;
import io.quarkiverse.seam.clientsessions.ClientSession;
import io.quarkus.test.QuarkusUnitTest;

/** The default configuration of the TLS registry, which allows only TLS 1.3 here, applies to Seam if it is named. */
class DefaultTlsConfigurationTest {

    private static final String EVERY_WAY = "io.quarkiverse.seam.test.EveryWay#names";
    private static final String DEFAULT = "DefaultTlsConfigurationTest";
    private static final String ACME = "DefaultTlsConfigurationTest.acme";

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = EveryWay.application(Certificates.class)
            .setBeforeAllCustomizer(Certificates::make)
            .overrideConfigKey("quarkus.tls.trust-store.pem.certs", Certificates.certificate(Certificates.AUTHORITY))
            .overrideConfigKey("quarkus.rest-client.seam.tls-configuration-name", "<default>")
            // Each test has its own server, and must not reuse a connection to the previous one.
            .overrideConfigKey("quarkus.rest-client.seam.keep-alive-enabled", "false")
            .overrideConfigKey("quarkus.seam.url", RawSeam.tlsUrl(DEFAULT))
            .overrideConfigKey("quarkus.seam.retry.max-retries", "0")
            .overrideConfigKey("quarkus.seam.acme.url", RawSeam.tlsUrl(ACME))
            .overrideConfigKey("quarkus.seam.acme.retry.max-retries", "0");

    @Inject
    EveryWay everyWay;

    @ParameterizedTest
    @MethodSource(EVERY_WAY)
    void trusted(String way) {
        try (RawSeam server = server(way, Certificates.serverSocket(Certificates.SERVER))) {
            assertThat(((ClientSession) EveryWay.call(everyWay.of(way), "create")).token()).isEqualTo("seam_cst1");
            assertThat(server.requests()).hasSize(1);
        }
    }

    @ParameterizedTest
    @MethodSource(EVERY_WAY)
    void untrusted(String way) {
        try (RawSeam server = server(way, Certificates.serverSocket(Certificates.UNTRUSTED))) {
            assertThat(catchThrowable(() -> EveryWay.call(everyWay.of(way), "create")))
                    .isInstanceOf(SeamConnectionException.class)
                    .hasMessageContaining(": the server's certificate is not trusted (");
            assertThat(server.requests()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource(EVERY_WAY)
    void anOldProtocol(String way) {
        SSLServerSocket socket = Certificates.serverSocket(Certificates.SERVER);
        socket.setEnabledProtocols(new String[] { "TLSv1.2" });
        try (RawSeam server = server(way, socket)) {
            assertThat(catchThrowable(() -> EveryWay.call(everyWay.of(way), "create")))
                    .isInstanceOf(SeamConnectionException.class)
                    .hasMessageContaining(": no TLS connection (").hasMessageContaining("protocol_version");
            assertThat(server.requests()).isEmpty();
        }
    }

    private static RawSeam server(String way, SSLServerSocket socket) {
        return new RawSeam(way.equals("workspace") ? ACME : DEFAULT, socket).answer(EveryWay.success());
    }
}
