package io.quarkiverse.seam.it.operations;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkiverse.seam.it.FakeSeamOverTls;
import io.quarkiverse.seam.testing.Failure;
import io.quarkiverse.seam.testing.FakeSeam;
import io.quarkiverse.seam.testing.InjectFakeSeam;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;

/** What may differ in a packaged application or a native image; {@link HealthTest} tests everything else. */
@QuarkusIntegrationTest
@WithTestResource(FakeSeamOverTls.class)
class HealthIT {

    @InjectFakeSeam
    FakeSeam seam;

    @Test
    void followsSeam() {
        await().atMost(Duration.ofSeconds(60)).until(() -> status(HealthTest.DEFAULT).equals("UP"));
        seam.failNext(100, Failure.of(401, "unauthorized").message("No such key: seam_apikey1_token"));

        await().atMost(Duration.ofSeconds(60)).until(() -> status(HealthTest.DEFAULT).equals("DOWN"));

        Map<String, Object> data = when().get("/q/health/well")
                .path("checks.find { it.name == '" + HealthTest.DEFAULT + "' }.data");
        assertThat(data).contains(entry("type", "unauthorized"), entry("status", 401), entry("error", "No such key: ***"))
                .containsKey("url");
        assertThat(status(HealthTest.TENANTS)).isEqualTo("UP");
        when().get("/q/health/ready").then().statusCode(200);
    }

    private static String status(String check) {
        return when().get("/q/health/well").path("checks.find { it.name == '" + check + "' }.status");
    }
}
