package io.quarkiverse.seam.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.seam.clientsessions.ClientSessions;
import io.quarkiverse.seam.clientsessions.CreateClientSessionRequest;
import io.quarkus.builder.Version;
import io.quarkus.maven.dependency.Dependency;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.QuarkusProdModeTest;

/** An application opens no connection and builds no REST client at startup, but on the first call. */
class StartUpTest {

    private static final Pattern LOADED = Pattern.compile("\\[class,load\\] (\\S+) source:");
    private static final String FIRST_CALL = "The first call";
    private static final String OPTIONAL = "io.quarkiverse.seam.runtime.observe.";
    /** Detects that a recording has started: the observer itself, and the class of its bean. */
    private static final String FLIGHT_RECORDING = OPTIONAL + "FlightRecording";
    private static final List<String> PARTS_OF_A_CLIENT = List.of("io.quarkiverse.seam.runtime.http.RestClientFactory",
            "io.quarkiverse.seam.runtime.envelope.SeamJson", "io.quarkus.rest.client.reactive.runtime.RestClientBuilderImpl",
            "io.vertx.core.http.impl.HttpClientImpl");

    private static final RawSeam server = new RawSeam("StartUp").answer(RawSeam.session("s1", "seam_cst1"));

    @RegisterExtension
    static final QuarkusProdModeTest app = new QuarkusProdModeTest()
            .withApplicationRoot(jar -> jar.addClass(Application.class))
            .setForcedDependencies(List.of(Dependency.of("io.quarkus", "quarkus-rest", Version.getVersion())))
            .setJVMArgs(List.of("-Xlog:class+load:stdout"))
            .setRuntimeProperties(Map.of("quarkus.http.port", "0", "quarkus.seam.url", RawSeam.url("StartUp"),
                    "quarkus.seam.api-key", "seam_key1"))
            .setRun(true)
            .setExpectExit(true);

    @AfterAll
    static void close() {
        server.close();
    }

    @Test
    void leavesTheClientToTheFirstCall() {
        String[] output = app.getStartupConsoleOutput().split(FIRST_CALL);

        assertThat(loaded(output[0])).contains("io.quarkiverse.seam.runtime.config.SeamConfig")
                .doesNotContainAnyElementsOf(PARTS_OF_A_CLIENT);
        assertThat(loaded(output[1])).containsAll(PARTS_OF_A_CLIENT);
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void loadsNothingOfWhatIsOptional() {
        assertThat(loaded(app.getStartupConsoleOutput()))
                .contains("io.quarkiverse.seam.runtime.call.CallObserver")
                .noneMatch(name -> name.startsWith(OPTIONAL) && !name.startsWith(FLIGHT_RECORDING))
                .noneMatch(name -> name.startsWith("io.micrometer.") || name.startsWith("io.opentelemetry."));
    }

    /** The application observes no event. */
    @Test
    void loadsNothingOfWebhooks() {
        assertThat(loaded(app.getStartupConsoleOutput()))
                .noneMatch(name -> name.startsWith("io.quarkiverse.seam.runtime.webhook.")
                        || name.startsWith("io.quarkiverse.seam.webhooks.") || name.startsWith("com.standardwebhooks."));
    }

    /** The application uses no tokens for the front end. */
    @Test
    void loadsNothingOfTokens() {
        assertThat(loaded(app.getStartupConsoleOutput()))
                .noneMatch(name -> name.startsWith("io.quarkiverse.seam.runtime.session.")
                        || name.startsWith("io.quarkiverse.seam.clientsessions.ClientSessionTokens")
                        || name.startsWith("io.quarkiverse.seam.clientsessions.SeamUser")
                        || name.startsWith("com.github.benmanes.caffeine."));
    }

    @Test
    void reportsNoWorkspacesInProduction() {
        assertThat(app.getStartupConsoleOutput()).doesNotContain("Seam: ");
        assertThat(loaded(app.getStartupConsoleOutput())).noneMatch(name -> name.endsWith(".WorkspaceReport"));
    }

    private static Set<String> loaded(String output) {
        return LOADED.matcher(output).results().map(line -> line.group(1)).collect(Collectors.toSet());
    }

    @ApplicationScoped
    public static class Application {

        @Inject
        ClientSessions clientSessions;

        void start(@Observes StartupEvent started) {
            System.out.println(FIRST_CALL);
            clientSessions.create(CreateClientSessionRequest.builder().userIdentifierKey("user").build());
            Quarkus.asyncExit();
        }
    }
}
