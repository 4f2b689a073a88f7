package io.quarkiverse.seam.test;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.seam.SeamConnectionException;
import io.quarkiverse.seam.clientsessions.ClientSessions;
import io.quarkiverse.seam.clientsessions.GetClientSessionRequest;
import io.quarkus.test.QuarkusUnitTest;

/** The REST client's global connect timeout wins over the extension's default for Seam. */
class GlobalConnectTimeoutTest {

    private static final String URL = RawSeam.url("GlobalConnectTimeoutTest");
    private static final List<Closeable> SOCKETS = new ArrayList<>();

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(RawSeam.class, RawSeam.Request.class, RawSeam.Answer.class))
            .setBeforeAllCustomizer(GlobalConnectTimeoutTest::listenWithoutRoom)
            .setAfterAllCustomizer(GlobalConnectTimeoutTest::close)
            .overrideConfigKey("quarkus.seam.url", URL)
            .overrideConfigKey("quarkus.seam.api-key", "seam_default1_key")
            .overrideConfigKey("quarkus.seam.retry.max-retries", "0")
            .overrideConfigKey("quarkus.rest-client.connect-timeout", "321");

    @Inject
    ClientSessions clientSessions;

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void endsTheCall() {
        assertThatThrownBy(() -> clientSessions.get(GetClientSessionRequest.builder().build()))
                .isInstanceOf(SeamConnectionException.class)
                .hasStackTraceContaining("after 321 ms");
    }

    /** Of a queue for one connection, Linux makes one for two: any further one is not established. */
    private static void listenWithoutRoom() {
        try {
            int port = URI.create(URL).getPort();
            SOCKETS.add(new ServerSocket(port, 1, InetAddress.getLoopbackAddress()));
            SOCKETS.add(new Socket(InetAddress.getLoopbackAddress(), port));
            SOCKETS.add(new Socket(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close() {
        for (Closeable socket : SOCKETS) {
            try {
                socket.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
