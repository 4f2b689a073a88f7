package io.quarkiverse.seam.it.operations;

import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.empty;

import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(HealthDisabledTest.Disabled.class)
class HealthDisabledTest {

    @Test
    void hasNoRows() {
        when().get("/q/health/well").then().statusCode(200).body("checks", empty());
        when().get("/q/health/ready").then().statusCode(200).body("checks", empty());
    }

    public static class Disabled implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.seam.health.enabled", "false");
        }
    }
}
