package io.quarkiverse.seam.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

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

    @RegisterExtension
    static final QuarkusProdModeTest APPLICATION = new QuarkusProdModeTest()
            .withApplicationRoot(jar -> jar.addClass(Application.class))
            .setForcedDependencies(List.of(Dependency.of("io.quarkus", "quarkus-rest", Version.getVersion())));

    @ProdBuildResults
    ProdModeTestResults build;

    @Test
    void everyNameIsReached() throws Exception {
        Path output = build.getBuildDir().resolve("output.txt");
        ProcessBuilder command = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar",
                build.getBuildDir().resolve("quarkus-app").resolve("quarkus-run.jar").toString());
        command.redirectErrorStream(true).redirectOutput(output.toFile());
        command.environment().putAll(Map.of(
                "QUARKUS_HTTP_PORT", "0",
                "QUARKUS_SEAM_URL", "",
                "SEAM_ENDPOINT", RawSeam.url(NAME),
                "QUARKUS_SEAM_ACME_API_KEY", "seam_acme1_key",
                "QUARKUS_SEAM_NORTH_TOWER_API_KEY", "seam_north1_key",
                "QUARKUS_SEAM_NORTH_TOWER_PUBLISHABLE_KEY", "",
                "QUARKUS_SEAM_NORTH_TOWER_RETRY_MAX_RETRIES", "",
                "QUARKUS_SEAM__B_C__PERSONAL_ACCESS_TOKEN", "seam_at1_token",
                "QUARKUS_SEAM__B_C__WORKSPACE_ID", "w1"));
        try (RawSeam seam = new RawSeam(NAME).answer(RawSeam.session("s1", "seam_cst1"))) {
            int exitCode = command.start().waitFor();

            assertThat(exitCode).as(Files.readString(output)).isZero();
            assertThat(seam.requests()).extracting(request -> request.header("Authorization"))
                    .containsExactly("Bearer seam_acme1_key", "Bearer seam_north1_key", "Bearer seam_at1_token");
        }
    }

    @ApplicationScoped
    public static class Application {

        @Inject
        @SeamWorkspace("acme")
        ClientSessions acme;

        @Inject
        @SeamWorkspace("north-tower")
        ClientSessions northTower;

        @Inject
        @SeamWorkspace("b.c")
        ClientSessions bc;

        void start(@Observes StartupEvent started) {
            for (ClientSessions sessions : List.of(acme, northTower, bc)) {
                sessions.get(GetClientSessionRequest.builder().clientSessionId("s1").build());
            }
            Quarkus.asyncExit();
        }
    }
}
