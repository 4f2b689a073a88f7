package io.quarkiverse.seam.test;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.seam.SeamServerException;
import io.quarkiverse.seam.SeamWorkspace;
import io.quarkiverse.seam.clientsessions.ClientSessions;
import io.quarkiverse.seam.clientsessions.GetClientSessionRequest;
import io.quarkus.builder.Version;
import io.quarkus.maven.dependency.Dependency;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.ProdBuildResults;
import io.quarkus.test.ProdModeTestResults;
import io.quarkus.test.QuarkusProdModeTest;

/** Environment variables alone configure a packaged application; an empty one counts as absent. */
class WorkspacesByEnvironmentTest {

    private static final String NAME = "WorkspacesByEnvironmentTest";
    private static final String NORTH_TOWER = "WorkspacesByEnvironmentTest.NorthTower";

    @RegisterExtension
    static final QuarkusProdModeTest APPLICATION = new QuarkusProdModeTest()
            .withApplicationRoot(jar -> jar.addClass(Application.class))
            .setForcedDependencies(List.of(Dependency.of("io.quarkus", "quarkus-rest", Version.getVersion())));

    @ProdBuildResults
    ProdModeTestResults build;

    @Test
    void everySettingIsReached() throws Exception {
        Path output = build.getBuildDir().resolve("output.txt");
        ProcessBuilder command = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar",
                build.getBuildDir().resolve("quarkus-app").resolve("quarkus-run.jar").toString());
        command.redirectErrorStream(true).redirectOutput(output.toFile());
        command.environment().putAll(Map.ofEntries(
                entry("QUARKUS_HTTP_PORT", "0"),
                entry("QUARKUS_CONFIG_LOG_VALUES", "true"),
                entry("QUARKUS_LOG_CATEGORY__IO_SMALLRYE_CONFIG__LEVEL", "DEBUG"),
                entry("QUARKUS_SEAM_URL", ""),
                entry("SEAM_ENDPOINT", RawSeam.url(NAME)),
                entry("QUARKUS_SEAM_API_KEY", ""),
                entry("SEAM_API_KEY", ""),
                entry("SEAM_PERSONAL_ACCESS_TOKEN", "seam_at1_default"),
                entry("SEAM_WORKSPACE_ID", "default"),
                entry("QUARKUS_SEAM_ACME_API_KEY", "seam_acme1_key"),
                entry("QUARKUS_SEAM_NORTH_TOWER_API_KEY", ""),
                entry("QUARKUS_SEAM_NORTH_TOWER_PUBLISHABLE_KEY", "seam_pk1_north"),
                entry("QUARKUS_SEAM_NORTH_TOWER_URL", RawSeam.url(NORTH_TOWER)),
                entry("QUARKUS_SEAM_NORTH_TOWER_RETRY_MAX_RETRIES", "0"),
                entry("QUARKUS_SEAM_NORTH_TOWER_RETRY_MAX_DELAY", ""),
                entry("QUARKUS_SEAM__B_C__PERSONAL_ACCESS_TOKEN", "seam_at1_token"),
                entry("QUARKUS_SEAM__B_C__WORKSPACE_ID", "w1"),
                entry("QUARKUS_SEAM_SOUTH_TOWER_CLIENT_SESSION_TOKEN", "seam_cst1_south")));
        try (RawSeam seam = new RawSeam(NAME).answer(RawSeam.session("s1", "seam_cst1"));
                RawSeam northTower = new RawSeam(NORTH_TOWER).answer(RawSeam.error(503, "down", "Come back later"))) {
            int exitCode = command.start().waitFor();

            String log = Files.readString(output);
            assertThat(exitCode).as(log).isZero();
            assertThat(seam.requests()).extracting(request -> request.header("Authorization"),
                    request -> request.header("seam-workspace"), request -> request.header("client-session-token"))
                    .containsExactly(tuple("Bearer seam_at1_default", "default", null),
                            tuple("Bearer seam_acme1_key", null, null), tuple("Bearer seam_at1_token", "w1", null),
                            tuple("Bearer seam_cst1_south", null, "seam_cst1_south"));
            assertThat(northTower.requests()).extracting(request -> request.header("seam-publishable-key"))
                    .containsExactly("seam_pk1_north");
            assertThat(log).contains("SRCFG01001", "quarkus.seam.acme.api-key was loaded from secret")
                    .doesNotContain("seam_acme1", "seam_at1", "seam_pk1", "seam_cst1");
        }
    }

    @ApplicationScoped
    public static class Application {

        @Inject
        ClientSessions ofDefault;

        @Inject
        @SeamWorkspace("acme")
        ClientSessions acme;

        @Inject
        @SeamWorkspace("north-tower")
        ClientSessions northTower;

        @Inject
        @SeamWorkspace("b.c")
        ClientSessions bc;

        @Inject
        @SeamWorkspace("south_tower")
        ClientSessions southTower;

        void start(@Observes StartupEvent started) {
            GetClientSessionRequest request = GetClientSessionRequest.builder().clientSessionId("s1").build();
            for (ClientSessions sessions : List.of(ofDefault, acme, bc, southTower)) {
                sessions.get(request);
            }
            try {
                northTower.get(request);
            } catch (SeamServerException e) {
                Quarkus.asyncExit();
            }
        }
    }
}
