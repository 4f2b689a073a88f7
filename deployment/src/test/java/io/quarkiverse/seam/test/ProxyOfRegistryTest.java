package io.quarkiverse.seam.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;

import jakarta.inject.Inject;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkiverse.seam.clientsessions.ClientSession;
import io.quarkus.test.QuarkusUnitTest;

/** A proxy may also come from the proxy registry. */
class ProxyOfRegistryTest {

    private static final String PROXY = "ProxyOfRegistryTest.proxy";
    private static final String DEFAULT = "ProxyOfRegistryTest";
    private static final String ACME = "ProxyOfRegistryTest.acme";

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = EveryWay.application(Certificates.class, HttpProxy.class)
            .setBeforeAllCustomizer(Certificates::make)
            .overrideConfigKey("quarkus.proxy.outgoing.host", URI.create(RawSeam.url(PROXY)).getHost())
            .overrideConfigKey("quarkus.proxy.outgoing.port", Integer.toString(URI.create(RawSeam.url(PROXY)).getPort()))
            .overrideConfigKey("quarkus.proxy.outgoing.username", "seam-application")
            .overrideConfigKey("quarkus.proxy.outgoing.password", "OfTheProxy")
            .overrideConfigKey("quarkus.rest-client.seam.proxy-configuration-name", "outgoing")
            .overrideConfigKey("quarkus.tls.private-ca.trust-store.pem.certs",
                    Certificates.certificate(Certificates.AUTHORITY))
            .overrideConfigKey("quarkus.rest-client.seam.tls-configuration-name", "private-ca")
            // Each test has its own server, and must not reuse a connection to the previous one.
            .overrideConfigKey("quarkus.rest-client.seam.keep-alive-enabled", "false")
            .overrideConfigKey("quarkus.seam.url", RawSeam.tlsUrl(DEFAULT))
            .overrideConfigKey("quarkus.seam.acme.url", RawSeam.tlsUrl(ACME));

    @Inject
    EveryWay everyWay;

    @ParameterizedTest
    @MethodSource("io.quarkiverse.seam.test.EveryWay#names")
    void isUsed(String way) {
        try (RawSeam server = new RawSeam(way.equals("workspace") ? ACME : DEFAULT,
                Certificates.serverSocket(Certificates.SERVER)).answer(EveryWay.success());
                RawSeam proxy = new RawSeam(PROXY).answer(new HttpProxy("seam-application", "OfTheProxy"))) {
            assertThat(((ClientSession) EveryWay.call(everyWay.of(way), "create")).token()).isEqualTo("seam_cst1");

            assertThat(server.requests()).hasSize(1);
            assertThat(proxy.requests()).hasSize(1);
            assertThat(proxy.lastRequest().path()).isEqualTo(server.lastRequest().header("Host"));
        }
    }
}
