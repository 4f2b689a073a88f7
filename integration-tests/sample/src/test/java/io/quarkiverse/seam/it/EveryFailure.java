package io.quarkiverse.seam.it;

import static io.quarkiverse.seam.it.Caller.as;
import static io.quarkiverse.seam.it.FailingSeam.READ_TIMEOUT;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkiverse.seam.it.FailingSeam.Reply;

/**
 * The application's responses to every kind of failure of Seam. Tested over HTTP, so that it also works with a native image.
 */
abstract class EveryFailure {

    /** Both make the same call to Seam, blocking and reactive. */
    private static final List<String> PATHS = List.of("/session", "/reactive/session");

    private static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
    private static final String HALF_A_BODY = HEAD + "Content-Length: 1000\r\n\r\n{\"client_session\":{";

    FailingSeam seam;

    final String user = "user-" + UUID.randomUUID();

    @Test
    void noFailure() {
        seam.reply(user, FailingSeam.json(200, """
                {"client_session": {"client_session_id": "session-of-%1$s", "workspace_id": "w1", "token": "seam_cst1",
                  "user_identifier_key": "%1$s", "created_at": "2026-01-02T03:04:05.678Z", "device_count": 3.0,
                  "connected_account_ids": ["a1"], "something_new": {"a": [1]}},
                 "connected_accounts": [{"connected_account_id": "a1", "account_type": "august"}], "ok": true}"""
                .formatted(user)));
        seam.reply("session-of-" + user, FailingSeam.json(200, "{\"ok\": true}"));

        for (String path : PATHS) {
            as(user).post(path).then().statusCode(200)
                    .body("token", is("seam_cst1"), "userIdentifierKey", is(user), "deviceCount", is(3),
                            "createdAt", startsWith("2026-01-02T03:04:05.678"), "connectedAccountIds", is(List.of("a1")),
                            "connectWebviewIds", is(List.of()), "expiresAt", nullValue());
        }
        as(user).put("/session").then().statusCode(200).body("token", is("seam_cst1"));
        as(user).delete("/session").then().statusCode(204);
        as(user).get("/accounts").then().statusCode(200)
                .body("", is(List.of(Map.of("connectedAccountId", "a1", "accountType", "august"))));
    }

    @ParameterizedTest
    @CsvSource({
            "400, client_session_token_already_exists, SeamApiException, 409",
            "400, invalid_input, SeamInvalidInputException, 409",
            "401, client_session_expired, SeamUnauthorizedException, 502",
            "403, publishable_keys_must_create_empty_client_sessions, SeamForbiddenException, 502",
            "404, client_session_not_found, SeamNotFoundException, 404",
            "405, method_not_allowed, SeamApiException, 502",
            "429, too_many_requests, SeamRateLimitException, 502",
            "500, internal_server_error, SeamServerException, 502",
            "200, invalid_input, SeamApiException, 502" })
    void errorsOfSeam(int status, String type, String failure, int expected) {
        seam.reply(user, FailingSeam.json(status, "{\"error\":{\"type\":\"" + type + "\",\"message\":\"So it is\","
                + "\"request_id\":\"request-1\",\"data\":{\"a\":[1,null,{\"b\":true}]}},\"ok\":false}"));

        fails(expected, failure, is("So it is"), "type", is(type), "requestId", is("request-1"));
    }

    @ParameterizedTest
    @CsvSource({
            "401, text/plain, Who are you?, SeamUnauthorizedException",
            "503, text/html, <html>Bad gateway</html>, SeamServerException",
            "502, application/json, '', SeamServerException",
            "500, application/json, '{\"error\":{\"type\":', SeamServerException",
            "302, no/media; type=\", Elsewhere, SeamApiException" })
    void errorsOfAnotherServer(int status, String contentType, String body, String failure) {
        seam.reply(user, FailingSeam.http(status, contentType, body, "seam-request-id: request-1"));

        fails(502, failure, is("Seam returned " + status + (body.isEmpty() ? " without a body" : ": " + body)),
                "type", nullValue(), "requestId", is("request-1"));
    }

    @ParameterizedTest
    @CsvSource({
            "text/html, <html>Welcome</html>, Seam returned 200 with text/html instead of JSON",
            "application/json, '', Seam returned 200 without a body",
            "application/json, '[1]', Seam's response is not a JSON object",
            "application/json, '{\"ok\":true}', Seam's response has no \"client_session\"",
            "application/json, '{\"client_session\":{\"token\":\"seam_cst', Seam's response cannot be read as",
            "application/json, '{\"client_session\":{\"created_at\":\"soon\"}}', Seam's response cannot be read as" })
    void invalidResponses(String contentType, String body, String message) {
        seam.reply(user, FailingSeam.http(200, contentType, body));

        fails(502, "SeamInvalidResponseException", containsString(message));
    }

    static Stream<Arguments> brokenConnections() {
        return Stream.of(
                Arguments.of("closed before the response", FailingSeam.cut("")),
                Arguments.of("reset before the response", FailingSeam.reset("")),
                Arguments.of("closed within the head", FailingSeam.cut(HEAD)),
                Arguments.of("closed within the body", FailingSeam.cut(HALF_A_BODY)),
                Arguments.of("reset within the body", FailingSeam.reset(HALF_A_BODY)),
                Arguments.of("closed within the chunks",
                        FailingSeam.cut(HEAD + "Transfer-Encoding: chunked\r\n\r\n5\r\n{\"cli\r\n")),
                Arguments.of("no HTTP", FailingSeam.bytes("220 mail.example.com ESMTP\r\n\r\n")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void brokenConnections(String how, Reply reply) {
        seam.reply(user, reply);

        fails(502, "SeamConnectionException", startsWith("No response from Seam at " + seam.url() + " to ClientSessions."));
    }

    @Test
    void truncatedError() {
        seam.reply(user, FailingSeam.cut(HALF_A_BODY.replace("200", "404")));

        fails(404, "SeamNotFoundException", startsWith("Seam returned 404"));
    }

    /** All at the same time, since each call takes as long as the timeout. */
    @Test
    void timeouts() throws Exception {
        Map<String, Reply> replies = Map.of(
                user + "-silence", FailingSeam.bytes(""),
                user + "-silence-within-the-body", FailingSeam.bytes(HALF_A_BODY),
                user + "-drip", FailingSeam.drip(HALF_A_BODY));
        replies.forEach(seam::reply);
        List<Callable<Void>> calls = new ArrayList<>();
        for (String slow : replies.keySet()) {
            for (String path : PATHS) {
                calls.add(() -> {
                    failsAt(path, slow, 502, "SeamConnectionException",
                            anyOf(endsWith("the request timed out"), endsWith("not complete after " + READ_TIMEOUT + " ms")));
                    return null;
                });
            }
        }

        ExecutorService threads = Executors.newCachedThreadPool();
        try {
            for (Future<Void> call : threads.invokeAll(calls)) {
                call.get();
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void noServer() {
        failsAt("/workspaces/acme/sessions", user, 502, "SeamConnectionException", containsString(": no connection ("));
    }

    @Test
    void fieldsThatSeamRejects() {
        seam.reply(user, FailingSeam.json(400, """
                {"error": {"type": "invalid_input", "message": "No", "validation_errors": {
                  "_errors": ["At the root"],
                  "user_identifier_key": {"_errors": ["Too long", "Too dull"]},
                  "connected_account_ids": {"_errors": [], "12": {"name": {"_errors": ["No name"]}}}}},
                 "ok": false}"""));

        as(user).post("/access/accounts/account-1").then().statusCode(400)
                .body("", is(Map.of(
                        "", List.of("At the root"),
                        "user_identifier_key", List.of("Too long", "Too dull"),
                        "connected_account_ids[12].name", List.of("No name"))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "7 | 7", "Wed, 21 Oct 2015 07:28:00 GMT | 0", "soon |" })
    void retryAfter(String retryAfter, String expected) {
        seam.reply(user, FailingSeam.json(429, "{}", "Retry-After: " + retryAfter));

        as(user).post("/access").then().statusCode(503).header("Retry-After", is(expected));
    }

    /** @param more further paths in the response and their expected values */
    private void fails(int expected, String failure, Matcher<String> message, Object... more) {
        for (String path : PATHS) {
            failsAt(path, user, expected, failure, message, more);
        }
    }

    static void failsAt(String path, String user, int expected, String failure, Matcher<String> message, Object... more) {
        as(user).header("tenant-key", "seam_test3_key").get(path).then().statusCode(expected)
                .body("failure", is(failure), more)
                .body("message", message);
    }
}
