package io.quarkiverse.seam.it.operations;

import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;

import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

/** An application can choose to get no requests while Seam is down. */
@QuarkusTest
@TestProfile(ReadinessTest.Readiness.class)
class ReadinessTest {

    @Test
    void countsForReadiness() {
        when().get("/q/health/ready").then().statusCode(200).body("checks.name", hasItem(HealthTest.DEFAULT));
        when().get("/q/health/well").then().statusCode(200).body("checks.name", contains(HealthTest.WEBHOOKS));
    }

    public static class Readiness implements QuarkusTestProfile {

        /** An empty value counts as absent. */
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.seam.health.enabled", "", "quarkus.seam.health.readiness", "true");
        }
    }
}
