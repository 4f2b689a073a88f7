package io.quarkiverse.seam.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

import jakarta.inject.Inject;

import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.seam.Seam;
import io.quarkiverse.seam.SeamCredentials;
import io.quarkiverse.seam.SeamCredentials.ApiKey;
import io.quarkiverse.seam.SeamCredentials.ClientSessionToken;
import io.quarkiverse.seam.SeamCredentials.PersonalAccessToken;
import io.quarkiverse.seam.SeamCredentials.PublishableKey;
import io.quarkiverse.seam.SeamException;
import io.quarkiverse.seam.SeamInvalidInputException;
import io.quarkiverse.seam.SeamWorkspace;
import io.quarkiverse.seam.clientsessions.ClientSessions;
import io.quarkiverse.seam.clientsessions.CreateClientSessionRequest;
import io.quarkiverse.seam.clientsessions.GetClientSessionRequest;
import io.quarkiverse.seam.clientsessions.GetOrCreateClientSessionRequest;
import io.quarkiverse.seam.clientsessions.GrantAccessRequest;
import io.quarkiverse.seam.clientsessions.ListClientSessionsRequest;
import io.quarkiverse.seam.runtime.config.SeamConfig;
import io.quarkus.test.QuarkusUnitTest;
import io.smallrye.config.SmallRyeConfig;

/**
 * With the log at its finest level, and all logging of the REST client enabled, no credential, token or user identifier key
 * appears in the log, a message, a stack trace or a {@code toString}, whatever Seam returns.
 */
class NothingSecretTest {

    private static final String NAME = "NothingSecretTest";
    private static final Path LOG = Path.of("target", "nothing-secret.log");

    private static final String API_KEY = "seam_apikey1_OfTheApplication";
    private static final String ACCESS_TOKEN = "seam_at1_OfThePerson";
    private static final String PUBLISHABLE_KEY = "seam_pk1_OfTheFrontEnd";
    private static final String SESSION_CREDENTIAL = "seam_cst1_OfTheCaller";
    private static final String WITHOUT_DIGIT = "seam_WithoutAnyDigit";
    private static final String ANSWERED_TOKEN = "seam_cst2_OfTheAnswer";
    private static final String USER = "user-OfTheRequest";
    /** What no output may contain: enough of each secret to recognize it, even if it is cut. */
    private static final List<String> TRACES = List.of("_OfTheAppl", "_OfThePers", "_OfTheFron", "_OfTheCall", "_WithoutAn",
            "_OfTheAns", "OfTheReq");

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(RawSeam.class, RawSeam.Request.class, RawSeam.Answer.class))
            .setBeforeAllCustomizer(NothingSecretTest::deleteLog)
            .overrideConfigKey("quarkus.log.min-level", "TRACE")
            .overrideConfigKey("quarkus.log.level", "TRACE")
            .overrideConfigKey("quarkus.log.console.enabled", "false")
            .overrideConfigKey("quarkus.log.file.enabled", "true")
            .overrideConfigKey("quarkus.log.file.path", LOG.toString())
            .overrideConfigKey("quarkus.log.file.level", "ALL")
            .overrideConfigKey("quarkus.log.file.rotation.max-file-size", "1G")
            .overrideConfigKey("quarkus.config.log.values", "true")
            .overrideConfigKey("quarkus.rest-client.logging.scope", "all")
            .overrideConfigKey("quarkus.rest-client.logging.body-limit", "100000")
            .overrideConfigKey("quarkus.seam.url", RawSeam.url(NAME))
            .overrideConfigKey("quarkus.seam.api-key", API_KEY)
            .overrideConfigKey("quarkus.seam.person.personal-access-token", ACCESS_TOKEN)
            .overrideConfigKey("quarkus.seam.person.workspace-id", "w1")
            .overrideConfigKey("quarkus.seam.front.publishable-key", PUBLISHABLE_KEY)
            .overrideConfigKey("quarkus.seam.caller.client-session-token", SESSION_CREDENTIAL)
            .overrideConfigKey("quarkus.seam.retry.initial-delay", "0s")
            .overrideConfigKey("quarkus.seam.person.retry.initial-delay", "0s")
            .overrideConfigKey("quarkus.seam.front.retry.initial-delay", "0s")
            .overrideConfigKey("quarkus.seam.caller.retry.initial-delay", "0s");

    @Inject
    Seam seam;

    @Inject
    ClientSessions clientSessions;

    @Inject
    @SeamWorkspace("person")
    Seam ofPerson;

    @Inject
    @SeamWorkspace("front")
    Seam ofFrontEnd;

    @Inject
    @SeamWorkspace("caller")
    Seam ofCaller;

    private final StringWriter output = new StringWriter();
    private int failures;
    private int successes;

    @Test
    void nothingSecretShows() throws IOException {
        try (RawSeam server = new RawSeam(NAME)) {
            for (Map.Entry<String, Seam> caller : callers().entrySet()) {
                answers(caller.getKey()).forEach((name, answer) -> {
                    server.answer(answer);
                    call(caller.getValue());
                });
            }
        }
        reject(() -> new ApiKey(ACCESS_TOKEN));
        reject(() -> new PersonalAccessToken(API_KEY + " ", "w1"));
        reject(() -> new PublishableKey(API_KEY));
        reject(() -> new ClientSessionToken(ACCESS_TOKEN));
        show(ConfigProvider.getConfig().unwrap(SmallRyeConfig.class).getConfigMapping(SeamConfig.class));
        show(ConfigProvider.getConfig().unwrap(SmallRyeConfig.class).getConfigMapping(SeamConfig.class).workspaces());

        assertThat(successes).isGreaterThan(50);
        assertThat(failures).isGreaterThan(500);
        assertThatNothingSecretIsIn("output", output.toString());
        String log = Files.readString(LOG);
        assertThat(log).contains(" TRACE ", "SRCFG01001", "[io.ver", "[io.net", "Request: POST", "Response: POST", "<hidden>");
        assertThatNothingSecretIsIn("log", log);
    }

    private Map<String, Seam> callers() {
        Map<String, Seam> callers = new LinkedHashMap<>();
        callers.put(API_KEY, seam);
        callers.put(ACCESS_TOKEN, ofPerson);
        callers.put(PUBLISHABLE_KEY, ofFrontEnd);
        callers.put(SESSION_CREDENTIAL, ofCaller);
        callers.put(WITHOUT_DIGIT, seam.withCredentials(new ApiKey(WITHOUT_DIGIT)));
        for (SeamCredentials credentials : List.of(new ApiKey(API_KEY), new PersonalAccessToken(ACCESS_TOKEN, "w1"),
                new PublishableKey(PUBLISHABLE_KEY), new ClientSessionToken(SESSION_CREDENTIAL))) {
            show(credentials);
            show(seam.withCredentials(credentials));
        }
        callers.values().forEach(this::show);
        show(clientSessions);
        return callers;
    }

    /** Each of them quotes the credential of the request and the token of a session, wherever a response has room for it. */
    private static Map<String, RawSeam.Answer> answers(String credential) {
        String quote = credential + " and '" + ANSWERED_TOKEN + "'";
        String html = "<html><body>" + quote + " {\"user_identifier_key\":\"" + USER + "\"}</body></html>";
        String session = RawSeam.sessionJson("s1", ANSWERED_TOKEN);
        Map<String, RawSeam.Answer> answers = new LinkedHashMap<>();
        answers.put("session", RawSeam.json(200, session.replace("user-1", USER)));
        answers.put("sessions", RawSeam.json(200, "{\"client_sessions\":[" + session.substring(18, session.length() - 11)
                .replace("user-1", USER) + "],\"ok\":true}"));
        for (int status : List.of(302, 400, 401, 403, 404, 405, 409, 429, 500, 503)) {
            answers.put("error " + status, RawSeam.json(status, errorJson("some_type", quote),
                    "seam-request-id: request-" + credential, "Retry-After: 0", "Location: http://127.0.0.1:1/" + credential));
            answers.put("HTML " + status, RawSeam.http(status, "text/html", html));
            answers.put("nothing " + status, RawSeam.http(status, null, ""));
        }
        answers.put("invalid input", RawSeam.json(400, errorJson("invalid_input", quote)));
        answers.put("type", RawSeam.json(400, errorJson(credential, quote)));
        answers.put("cut error", RawSeam.json(400, errorJson("some_type", quote).substring(0, 60)));
        answers.put("not ok", RawSeam.json(200, errorJson("some_type", quote)));
        answers.put("HTML", RawSeam.http(200, "text/html", html));
        answers.put("HTML that says it is JSON", RawSeam.json(200, html));
        answers.put("content type", RawSeam.http(200, "text/plain; quote=" + credential, html));
        answers.put("charset", RawSeam.http(200, "application/json; charset=" + credential, session));
        answers.put("header of that name", RawSeam.json(200, session, ANSWERED_TOKEN + ": " + credential));
        answers.put("no content", RawSeam.http(204, null, ""));
        for (int length = session.indexOf("_OfTheAns"); length < session.indexOf("\"user_id"); length += 3) {
            answers.put("cut at " + length, RawSeam.json(200, session.substring(0, length)));
        }
        answers.put("unquoted", RawSeam.json(200, session.replace("\"" + ANSWERED_TOKEN + "\"", ANSWERED_TOKEN)));
        answers.put("unclosed", RawSeam.json(200, session.replace(ANSWERED_TOKEN + "\"", ANSWERED_TOKEN)));
        answers.put("escaped", RawSeam.json(200, session.replace(ANSWERED_TOKEN, ANSWERED_TOKEN + "\\x")));
        for (String value : List.of("\"2026-01-02T03:04:05.678Z\"", "3.0", "[\"a1\"]")) {
            answers.put("token for " + value, RawSeam.json(200, session.replace(value, "\"" + ANSWERED_TOKEN + "\"")));
            answers.put("object for " + value, RawSeam.json(200,
                    session.replace(value, "{\"" + ANSWERED_TOKEN + "\":\"" + credential + "\"}")));
        }
        String head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
        answers.put("reset", RawSeam.reset());
        answers.put("closed", RawSeam.raw(""));
        answers.put("cut head", RawSeam.raw(head + "token: " + ANSWERED_TOKEN));
        answers.put("shorter than its length", RawSeam.raw(head + "Content-Length: 9999\r\n\r\n" + session));
        answers.put("longer than its length", RawSeam.raw(head + "Content-Length: 70\r\n\r\n" + session + "\r\n\r\n"));
        answers.put("longer by a token", RawSeam.raw(head + "Content-Length: 2\r\n\r\n{}" + ANSWERED_TOKEN + " " + credential
                + " " + quote + "\r\n" + quote + "\r\n\r\n" + quote));
        answers.put("longer by an answer", RawSeam.raw(head + "Content-Length: 2\r\n\r\n{}" + head + "Content-Length: "
                + session.length() + "\r\n\r\n" + session));
        answers.put("chunked nonsense", RawSeam.raw(head + "Transfer-Encoding: chunked\r\n\r\n" + ANSWERED_TOKEN + "\r\n"
                + session + "\r\n"));
        answers.put("no HTTP", RawSeam.raw(ANSWERED_TOKEN + " " + credential + "\r\n\r\n" + quote));
        answers.put("no version", RawSeam.raw("HTTP/" + ANSWERED_TOKEN + " 200 OK\r\n\r\n"));
        answers.put("no status", RawSeam.raw("HTTP/1.1 " + ANSWERED_TOKEN + " " + credential + "\r\n\r\n"));
        answers.put("no length", RawSeam.raw(head + "Content-Length: " + ANSWERED_TOKEN + "\r\n\r\n" + session));
        answers.put("no header", RawSeam.raw(head + ANSWERED_TOKEN + "\u0001 :" + credential + "\r\n\r\n" + session));
        answers.put("no gzip", RawSeam.http(200, "application/json", session, "Content-Encoding: gzip"));
        return answers;
    }

    private static String errorJson(String type, String quote) {
        return "{\"error\":{\"type\":\"" + type + "\",\"message\":\"You sent " + quote + "\",\"request_id\":\"r1 " + quote
                + "\",\"data\":{\"token\":\"" + ANSWERED_TOKEN + "\",\"sent\":[\"" + quote + "\"]},\"validation_errors\":"
                + "{\"user_identifier_key\":{\"_errors\":[\"is no " + quote + "\"]}}},\"ok\":false}";
    }

    private void call(Seam caller) {
        ClientSessions blocking = caller.clientSessions();
        ClientSessions.Reactive reactive = caller.reactive().clientSessions();
        CreateClientSessionRequest create = CreateClientSessionRequest.builder().userIdentifierKey(USER).build();
        GetClientSessionRequest get = GetClientSessionRequest.builder().userIdentifierKey(USER).build();
        GetOrCreateClientSessionRequest getOrCreate = GetOrCreateClientSessionRequest.builder().userIdentifierKey(USER).build();
        GrantAccessRequest grant = GrantAccessRequest.builder().userIdentifierKey(USER).userIdentityId("u1").build();
        ListClientSessionsRequest list = ListClientSessionsRequest.builder().userIdentifierKey(USER).build();
        List.of(blocking, reactive, create, get, getOrCreate, grant, list).forEach(this::show);
        run(() -> blocking.create(create));
        run(() -> blocking.get(get));
        run(() -> blocking.list(list));
        run(() -> {
            blocking.delete("s1");
            return "";
        });
        run(() -> reactive.getOrCreate(getOrCreate).await().atMost(Duration.ofSeconds(30)));
        run(() -> reactive.grantAccess(grant).await().atMost(Duration.ofSeconds(30)));
        run(() -> reactive.revoke("s1").await().atMost(Duration.ofSeconds(30)));
    }

    private void run(Callable<?> call) {
        try {
            show(call.call());
            successes++;
        } catch (Exception failure) {
            failures++;
            assertThat(failure).isInstanceOf(SeamException.class);
            show(failure);
            if (failure instanceof SeamInvalidInputException invalid) {
                show(invalid.validationErrors());
            }
        }
    }

    private void reject(Callable<?> call) {
        Throwable rejected = catchThrowable(call::call);
        assertThat(rejected).isInstanceOf(IllegalArgumentException.class);
        show(rejected);
    }

    private void show(Object object) {
        output.append(object + "\n");
        if (object instanceof Throwable failure) {
            failure.printStackTrace(new PrintWriter(output));
            for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                output.append(cause.getMessage()).append('\n');
            }
        }
    }

    /** Quotes only the first few lines, since there can be thousands. */
    private static void assertThatNothingSecretIsIn(String where, String text) {
        List<String> lines = new ArrayList<>();
        text.lines().filter(line -> TRACES.stream()
                .anyMatch(trace -> line.toLowerCase(Locale.ROOT).contains(trace.toLowerCase(Locale.ROOT))))
                .limit(20).forEach(lines::add);
        assertThat(lines).as(where).isEmpty();
    }

    private static void deleteLog() {
        try {
            Files.deleteIfExists(LOG);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
