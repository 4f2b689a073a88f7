package io.quarkiverse.seam.deployment.devservice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.logging.Level;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusDevModeTest;

/** A port in use is reported in dev mode, which by itself leaves such failures to the application's HTTP server. */
class PortInUseTest extends DevModeApplication {

    private static final ServerSocket OTHER = listen();

    @RegisterExtension
    static final QuarkusDevModeTest APPLICATION = application("quarkus.seam.devservices.port=" + OTHER.getLocalPort())
            .setAllowFailedStart(true)
            .setLogRecordPredicate(line -> line.getLevel().intValue() >= Level.SEVERE.intValue());

    @AfterAll
    static void stop() throws IOException {
        OTHER.close();
    }

    @Test
    void isAnErrorThatNamesTheSetting() {
        assertThat(APPLICATION.getLogRecords()).anySatisfy(line -> assertThat(line.getThrown())
                .hasMessageEndingWith("The Dev Service for Seam cannot listen on 127.0.0.1:" + OTHER.getLocalPort()
                        + " (Address already in use): set quarkus.seam.devservices.port to another port, or leave it unset for "
                        + "any free port"));
    }

    private static ServerSocket listen() {
        try {
            return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new ExceptionInInitializerError(e);
        }
    }
}
