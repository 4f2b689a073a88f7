package io.quarkiverse.seam.it.operations;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkiverse.seam.testing.FakeSeam;
import io.quarkiverse.seam.testing.InjectFakeSeam;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

/** By default, a probe of the endpoint that includes all checks does not depend on Seam. */
@QuarkusTest
@TestProfile(HealthByDefaultTest.Defaults.class)
class HealthByDefaultTest {

    @InjectFakeSeam
    FakeSeam seam;

    @Test
    void doesNotDependOnSeam() {
        seam.outage();
        int requests = seam.requests().size();

        when().get("/q/health").then().statusCode(200).body("status", equalTo("UP"));
        when().get("/q/health/well").then().statusCode(200).body("checks", empty());
        when().get("/q/health/ready").then().statusCode(200).body("checks", empty());
        assertThat(seam.requests()).hasSize(requests);
    }

    public static class Defaults implements QuarkusTestProfile {

        /** An empty value counts as absent. */
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.seam.health.enabled", "");
        }
    }
}
