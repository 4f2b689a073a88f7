package io.quarkiverse.seam.deployment.devservice;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.seam.test.RawSeam;
import io.quarkus.test.QuarkusDevModeTest;

class RestartsForItsOwnSettingsTest extends DevModeApplication {

    @RegisterExtension
    static final QuarkusDevModeTest APPLICATION = application();

    @Test
    void movesToAnotherPort() {
        String id = session("user");
        String before = setting("quarkus.seam.url");
        int port = RawSeam.reservePort();

        set(APPLICATION, "quarkus.seam.devservices.port=" + port);

        assertThat(setting("quarkus.seam.url")).isEqualTo("http://127.0.0.1:" + port).isNotEqualTo(before);
        assertThat(setting("seam.fake.url")).isEqualTo("http://127.0.0.1:" + port);
        assertThat(session("user")).isNotEqualTo(id);
        assertThatThrownBy(() -> given().baseUri(before).get("/")).isInstanceOf(ConnectException.class);
    }

    @Test
    void reportsAPortInUseAndStartsOnceItIsAnother() throws IOException {
        session("user");

        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            set(APPLICATION, "quarkus.seam.devservices.port=" + other.getLocalPort());

            assertThat(errorPage()).contains("The Dev Service for Seam cannot listen on 127.0.0.1:" + other.getLocalPort()
                    + " (Address already in use): set quarkus.seam.devservices.port to another port");
        }
        set(APPLICATION, "quarkus.seam.devservices.port=");

        assertThat(greeting()).isEqualTo("Hello");
        assertThat(session("user")).isNotEmpty();
    }
}
