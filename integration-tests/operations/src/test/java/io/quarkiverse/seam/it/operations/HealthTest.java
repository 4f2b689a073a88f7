package io.quarkiverse.seam.it.operations;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkiverse.seam.SeamWorkspace;
import io.quarkiverse.seam.testing.Failure;
import io.quarkiverse.seam.testing.FakeSeam;
import io.quarkiverse.seam.testing.InjectFakeSeam;
import io.quarkiverse.seam.workspaces.Workspaces;
import io.quarkus.test.junit.QuarkusTest;

/** The health checks of Seam. Their results are reused for five seconds, so each test first waits for its own. */
@QuarkusTest
class HealthTest {

    static final String DEFAULT = "Seam, the default workspace";
    static final String ACME = "Seam, the workspace acme";
    static final String TENANTS = "Seam, the workspace tenants";
    static final String OWNER = "Seam, the workspace owner";
    static final String WEBHOOKS = "Seam, webhooks";

    @InjectFakeSeam
    FakeSeam seam;

    @Inject
    @SeamWorkspace("owner")
    Workspaces workspacesOfOwner;

    @Test
    void hasACheckForEachInjectedWorkspaceAndForWebhooks() {
        List<Check> checks = awaitUp();

        assertThat(checks).extracting(Check::name).containsExactlyInAnyOrder(DEFAULT, ACME, TENANTS, OWNER,
                WEBHOOKS);
        assertThat(checks).extracting(Check::status).containsOnly("UP");
        assertThat(check(ACME).data()).containsOnlyKeys("url");
    }

    @Test
    void isDownWhileSeamIsDownButStillReady() {
        seam.outage();

        Check check = awaitCheck("status", 503);

        assertThat(check.status()).isEqualTo("DOWN");
        assertThat(check.data()).containsKeys("error", "url");
        when().get("/q/health/ready").then().statusCode(200);
        when().get("/q/health/live").then().statusCode(200);
    }

    @Test
    void reportsTheErrorOfSeam() {
        seam.failNext(100, Failure.of(401, "unauthorized").message("No such key: seam_apikey1_token"));

        Check check = awaitCheck("type", "unauthorized");

        assertThat(check.status()).isEqualTo("DOWN");
        assertThat(check.data()).contains(entry("status", 401), entry("error", "No such key: ***"));
        assertThat(when().get("/q/health/well").asString()).doesNotContain("seam_apikey");
    }

    @Test
    void timesOut() {
        seam.failNext(100, Failure.slow(Duration.ofSeconds(20)));

        assertThat(awaitCheck("error", "No response after 5 s").status()).isEqualTo("DOWN");
    }

    @Test
    void reusesItsResult() {
        awaitUp();
        int before = seam.requests().size();

        for (int i = 0; i < 100; i++) {
            assertThat(well()).isNotEmpty();
        }

        assertThat(seam.requests().size()).isBetween(before, before + 20);
    }

    @Test
    void doesNotCheckCredentialsThatAreChosenForEachRequest() {
        awaitUp();

        assertThat(check(TENANTS).data()).contains(entry("credentials", "not checked: No REST request in progress"));
    }

    @Test
    void doesNotCheckAPersonalAccessTokenWithoutAWorkspace() {
        awaitUp();

        assertThat(check(OWNER).data())
                .contains(entry("credentials", "not checked: the personal access token has no workspace"));
    }

    private static List<Check> awaitUp() {
        await().atMost(Duration.ofSeconds(60)).until(() -> well().stream().allMatch(check -> check.status().equals("UP")));
        return well();
    }

    /** Waits until the check of the default workspace has this value in its data. */
    private static Check awaitCheck(String key, Object value) {
        return await().atMost(Duration.ofSeconds(60)).until(() -> check(DEFAULT),
                check -> value.equals(check.data().get(key)));
    }

    private static Check check(String name) {
        return well().stream().filter(check -> check.name().equals(name)).findFirst().orElseThrow();
    }

    private static List<Check> well() {
        return when().get("/q/health/well").jsonPath().getList("checks", Check.class);
    }

    public record Check(String name, String status, Map<String, Object> data) {
    }
}
