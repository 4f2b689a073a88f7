package io.quarkiverse.seam.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.seam.clientsessions.ClientSession;
import io.quarkus.test.QuarkusUnitTest;

/** Even at its finest level, the log contains the names of query parameters, but never their values. */
class LoggedRequestsTest {

    private static final String NAME = "LoggedRequestsTest";
    private static final Path LOG = Path.of("target", "logged-requests.log");

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(RawSeam.class, RawSeam.Request.class, RawSeam.Answer.class))
            .setBeforeAllCustomizer(LoggedRequestsTest::deleteLog)
            .overrideConfigKey("quarkus.log.min-level", "TRACE")
            .overrideConfigKey("quarkus.log.level", "TRACE")
            .overrideConfigKey("quarkus.log.console.enabled", "false")
            .overrideConfigKey("quarkus.log.file.enabled", "true")
            .overrideConfigKey("quarkus.log.file.path", LOG.toString())
            .overrideConfigKey("quarkus.log.file.level", "ALL")
            .overrideConfigKey("quarkus.rest-client.logging.scope", "request-response")
            .overrideConfigKey("quarkus.rest-client.logging.body-limit", "100000")
            .overrideConfigKey("quarkus.seam.url", RawSeam.url(NAME))
            .overrideConfigKey("quarkus.seam.api-key", "seam_test1_key");

    @RegisterRestClient(configKey = "seam")
    @jakarta.ws.rs.Path("/client_sessions")
    public interface Sessions {

        @GET
        @jakarta.ws.rs.Path("/get")
        ClientSession get(@QueryParam("user_identifier_key") String user, @QueryParam("token") String token,
                @QueryParam("email") String email);
    }

    @RestClient
    Sessions sessions;

    @Test
    void holdNoValueOfTheQuery() throws IOException {
        try (RawSeam seam = new RawSeam(NAME)) {
            seam.answer(RawSeam.json(200, RawSeam.sessionJson("s1", "seam_cst1_secret"),
                    "Link: <https://connect.getseam.com/a?next_token=secret-of-the-header>"));
            sessions.get("secret-user", "seam_cst1_secret", "secret@example.com");
            assertThat(seam.lastRequest().path()).contains("user_identifier_key=secret-user");
        }

        String log = Files.readString(LOG);
        assertThat(log).contains("/client_sessions/get?user_identifier_key=***&token=***&email=***, Status[200");
        assertThat(log.lines().filter(line -> line.contains("secret-") || line.contains("1_secret")
                || line.contains("secret@") || line.contains("secret%40")).limit(5)).isEmpty();
    }

    private static void deleteLog() {
        try {
            Files.deleteIfExists(LOG);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
