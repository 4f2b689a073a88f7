package io.quarkiverse.seam.deployment.devservice;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;

import java.net.ConnectException;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusDevModeTest;

class GivesWayToConfigurationTest extends DevModeApplication {

    @RegisterExtension
    static final QuarkusDevModeTest APPLICATION = application();

    private final FakeSeamServer other = new FakeSeamServer(0, Set.of());

    @BeforeEach
    void start() {
        other.start();
    }

    @AfterEach
    void stop() {
        other.close();
    }

    /** In one application, as dev mode starts another one for each test method. */
    @Test
    void givesWayToEachWorkspaceThatIsConfigured() {
        session("before");
        String devService = setting("quarkus.seam.url");

        // A real key does not reach the Dev Service.
        set(APPLICATION, "quarkus.seam.api-key=" + other.apiKey());

        assertThat(setting("quarkus.seam.url")).isEqualTo("not set");
        assertThat(setting("quarkus.seam.acme.url")).isEqualTo(setting("seam.fake.url"));
        sessionOfAcme("between");

        set(APPLICATION, "quarkus.seam.url=" + other.url(), "quarkus.seam.acme.api-key=" + other.apiKey());

        session("after");
        sessionOfAcme("after-too");
        given().baseUri(other.url()).get("/_fake/sessions").then()
                .body("sessions.user_identifier_key", contains("resident_user_identifier_key", "after", "after-too"));
        assertThatThrownBy(() -> given().baseUri(devService).get("/")).isInstanceOf(ConnectException.class);
        assertThat(setting("seam.fake.url")).isEqualTo("not set");
        assertThat(APPLICATION.getLogRecords()).last()
                .satisfies(line -> assertThat(line.getParameters()).containsExactly("quarkus.seam.url"));
    }
}
