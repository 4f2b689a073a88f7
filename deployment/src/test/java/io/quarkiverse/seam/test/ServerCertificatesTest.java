package io.quarkiverse.seam.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import javax.net.ssl.SSLException;
import javax.net.ssl.SSLServerSocket;

import jakarta.inject.Inject;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkiverse.seam.SeamConnectionException;
import io.quarkiverse.seam.clientsessions.ClientSession;
import io.quarkus.test.QuarkusUnitTest;

/**
 * A server with a certificate that the TLS registry trusts is called. Any other server is not, and the failure says why.
 */
class ServerCertificatesTest {

    private static final String DEFAULT = "ServerCertificatesTest";
    private static final String ACME = "ServerCertificatesTest.acme";

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = EveryWay.application(Certificates.class)
            .setBeforeAllCustomizer(Certificates::make)
            .overrideConfigKey("quarkus.tls.private-ca.trust-store.pem.certs",
                    Certificates.certificate(Certificates.AUTHORITY))
            .overrideConfigKey("quarkus.tls.private-ca.protocols", "TLSv1.3,TLSv1.2")
            .overrideConfigKey("quarkus.rest-client.seam.tls-configuration-name", "private-ca")
            // Each test has its own server, and must not reuse a connection to the previous one.
            .overrideConfigKey("quarkus.rest-client.seam.keep-alive-enabled", "false")
            .overrideConfigKey("quarkus.seam.url", RawSeam.tlsUrl(DEFAULT))
            .overrideConfigKey("quarkus.seam.retry.max-retries", "0")
            .overrideConfigKey("quarkus.seam.acme.url", urlOfAcme())
            .overrideConfigKey("quarkus.seam.acme.retry.max-retries", "0");

    @Inject
    EveryWay everyWay;

    static Stream<String> ways() {
        return EveryWay.names();
    }

    static Stream<Arguments> certificates() {
        return ways().flatMap(way -> {
            boolean acme = way.equals("workspace");
            return Stream.of(
                    Arguments.of(way, Certificates.UNTRUSTED, "the server's certificate is not trusted ("
                            + "unable to find valid certification path to requested target)",
                            CertPathBuilderException.class),
                    Arguments.of(way, Certificates.EXPIRED, "the server's certificate has expired (NotAfter: ",
                            CertificateExpiredException.class),
                    Arguments.of(way, Certificates.OF_ANOTHER_HOST, "the server's certificate is not for the host "
                            + (acme ? "localhost (No subject alternative DNS name matching localhost found.)"
                                    : "127.0.0.1 (No subject alternative names matching IP address 127.0.0.1 found)"),
                            CertificateException.class));
        });
    }

    static Stream<Arguments> protocols() {
        return ways().flatMap(way -> Stream.of(Arguments.of(way, "TLSv1.2"), Arguments.of(way, "TLSv1.3")));
    }

    static Stream<Arguments> answers() {
        return ways().flatMap(way -> Stream.of(
                Arguments.of(way, "HTTP/1.1 400 Bad Request\r\n\r\n", "the server does not speak TLS"),
                Arguments.of(way, "", "no TLS connection")));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void trusted(String way) {
        try (RawSeam server = server(way, Certificates.serverSocket(Certificates.SERVER))) {
            assertThat(((ClientSession) EveryWay.call(everyWay.of(way), "create")).token()).isEqualTo("seam_cst1");
            assertThat(server.requests()).hasSize(1);
        }
    }

    @ParameterizedTest
    @MethodSource("certificates")
    void rejected(String way, String certificate, String reason, Class<? extends Exception> cause) {
        try (RawSeam server = server(way, Certificates.serverSocket(certificate))) {
            assertThat(failure(way)).hasMessageContaining(": " + reason).rootCause().isInstanceOf(cause);
            assertThat(server.requests()).isEmpty();
        }
    }

    /** With TLS 1.3, a server checks the client certificate only after the client has finished the handshake. */
    @ParameterizedTest
    @MethodSource("protocols")
    void noClientCertificate(String way, String protocol) {
        try (RawSeam server = server(way, Certificates.mutualServerSocket(protocol, Certificates.AUTHORITY))) {
            assertThat(failure(way))
                    .hasMessageContaining("the server requires a client certificate that it trusts (")
                    .hasMessageContaining("alert: ");
            assertThat(server.requests()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("answers")
    void noTls(String way, String answer, String reason) throws IOException {
        int port = URI.create(url(way)).getPort();
        try (ServerSocket server = new ServerSocket(port, 50, InetAddress.getLoopbackAddress())) {
            CompletableFuture<Void> answered = CompletableFuture.runAsync(() -> answer(server, answer));
            assertThat(failure(way)).hasMessageEndingWith(": " + reason);
            answered.join();
        }
    }

    private static void answer(ServerSocket server, String answer) {
        try (Socket connection = server.accept()) {
            connection.getInputStream().read(new byte[1 << 16]);
            connection.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Throwable failure(String way) {
        Throwable failure = catchThrowable(() -> EveryWay.call(everyWay.of(way), "create"));
        assertThat(failure).isInstanceOf(SeamConnectionException.class)
                .hasMessageStartingWith("No response from Seam at " + url(way) + " to ")
                .hasCauseInstanceOf(SSLException.class);
        return failure;
    }

    private static RawSeam server(String way, SSLServerSocket socket) {
        return new RawSeam(way.equals("workspace") ? ACME : DEFAULT, socket).answer(EveryWay.success());
    }

    private static String url(String way) {
        return way.equals("workspace") ? urlOfAcme() : RawSeam.tlsUrl(DEFAULT);
    }

    private static String urlOfAcme() {
        return RawSeam.tlsUrl(ACME).replace("127.0.0.1", "localhost");
    }
}
