package io.quarkiverse.seam.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkiverse.seam.SeamApiException;
import io.quarkiverse.seam.SeamInvalidInputException;
import io.quarkiverse.seam.SeamRateLimitException;
import io.quarkus.test.QuarkusUnitTest;

/** An error of Seam becomes the matching exception, with all details that Seam returned. */
class FailuresTest {

    private static final String EVERY_WAY = "io.quarkiverse.seam.test.EveryWay#names";

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = EveryWay.application(FakeTime.class)
            .overrideConfigKey("quarkus.seam.retry.max-retries", "0")
            .overrideConfigKey("quarkus.seam.acme.retry.max-retries", "0");

    @Inject
    EveryWay everyWay;

    static Stream<Arguments> statuses() {
        return EveryWay.names().flatMap(way -> Stream.of(
                Arguments.of(way, 400, "invalid_input", "SeamInvalidInputException"),
                Arguments.of(way, 400, "client_session_token_already_exists", "SeamApiException"),
                Arguments.of(way, 401, "unauthorized", "SeamUnauthorizedException"),
                Arguments.of(way, 401, "client_session_expired", "SeamUnauthorizedException"),
                Arguments.of(way, 401, "client_session_revoked", "SeamUnauthorizedException"),
                Arguments.of(way, 403, "publishable_keys_must_create_empty_client_sessions", "SeamForbiddenException"),
                Arguments.of(way, 404, "client_session_not_found", "SeamNotFoundException"),
                Arguments.of(way, 404, "invalid_input", "SeamNotFoundException"),
                Arguments.of(way, 405, "method_not_allowed", "SeamApiException"),
                Arguments.of(way, 409, "conflict", "SeamApiException"),
                Arguments.of(way, 422, "invalid_input", "SeamApiException"),
                Arguments.of(way, 429, "too_many_requests", "SeamRateLimitException"),
                Arguments.of(way, 500, "internal_server_error", "SeamServerException"),
                Arguments.of(way, 503, "invalid_input", "SeamServerException"),
                Arguments.of(way, 599, "strange", "SeamServerException"),
                Arguments.of(way, 302, "moved", "SeamApiException")));
    }

    @ParameterizedTest
    @MethodSource("statuses")
    void anErrorOfSeams(String way, int status, String type, String exception) {
        everyWay.server().answer(RawSeam.json(status, "{\"error\":{\"type\":\"" + type + "\",\"message\":\"So it is\","
                + "\"request_id\":\"in-body\",\"data\":{\"a\":[1,null,{\"b\":true}]}},\"ok\":false}",
                "seam-request-id: in-header", "Location: http://127.0.0.1:1/"));

        SeamApiException failure = failure(way, "get");

        assertThat(failure.getClass().getSimpleName()).isEqualTo(exception);
        assertThat(failure.statusCode()).isEqualTo(status);
        assertThat(failure.type()).isEqualTo(type);
        assertThat(failure).hasMessage("So it is");
        assertThat(failure.requestId()).isEqualTo("in-body");
        assertThat(failure.data().toString()).isEqualTo("{a=[1, null, {b=true}]}");
        assertThat(failure.toString()).contains(exception, "So it is", "(" + status + " " + type + ", request id in-body)");
    }

    static Stream<Arguments> noErrorsOfSeams() {
        return EveryWay.names().flatMap(way -> Stream.of(
                Arguments.of(way, 401, "SeamUnauthorizedException"),
                Arguments.of(way, 404, "SeamNotFoundException"),
                Arguments.of(way, 429, "SeamRateLimitException"),
                Arguments.of(way, 502, "SeamServerException"),
                Arguments.of(way, 400, "SeamApiException"))
                .flatMap(row -> Stream.of(
                        body(row, "text/plain", "404", ": 404"),
                        body(row, "text/html", "<html>Bad gateway</html>", ": <html>Bad gateway</html>"),
                        body(row, "application/json", "{\"error\":{\"type\":", ": {\"error\":{\"type\":"),
                        body(row, "application/json", "{\"error\":\"no object\"}", ": {\"error\":\"no object\"}"),
                        body(row, "application/json", "[1]", ": [1]"),
                        body(row, "no/media; type=\"", "x", ": x"),
                        body(row, null, "y", ": y"),
                        body(row, "application/json", "", " without a body"),
                        body(row, null, "", " without a body"))));
    }

    private static Arguments body(Arguments row, String contentType, String body, String quote) {
        return Arguments.of(row.get()[0], row.get()[1], row.get()[2], contentType, body, quote);
    }

    @ParameterizedTest
    @MethodSource("noErrorsOfSeams")
    void anErrorOfSomebodyElse(String way, int status, String exception, String contentType, String body, String quote) {
        everyWay.server().answer(RawSeam.http(status, contentType, body, "seam-request-id: in-header"));

        SeamApiException failure = failure(way, "get");

        assertThat(failure.getClass().getSimpleName()).isEqualTo(exception);
        assertThat(failure.statusCode()).isEqualTo(status);
        assertThat(failure.type()).isNull();
        assertThat(failure).hasMessage("Seam returned " + status + quote);
        assertThat(failure.requestId()).isEqualTo("in-header");
        assertThat(failure.data()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource(EVERY_WAY)
    void notModified(String way) {
        everyWay.server().answer(RawSeam.http(304, null, ""));

        SeamApiException failure = failure(way, "revoke");

        assertThat(failure).isExactlyInstanceOf(SeamApiException.class).hasMessage("Seam returned 304 without a body");
        assertThat(failure.statusCode()).isEqualTo(304);
    }

    @ParameterizedTest
    @MethodSource(EVERY_WAY)
    void aFailureWithTheStatusOfASuccess(String way) {
        for (String method : EveryWay.METHODS) {
            everyWay.server().answer(RawSeam.json(200, "{\"error\":{\"type\":\"invalid_input\",\"message\":\"So it is\","
                    + "\"data\":{\"a\":1}},\"ok\":false}", "seam-request-id: in-header"));

            SeamApiException failure = failure(way, method);

            assertThat(failure).isExactlyInstanceOf(SeamApiException.class).hasMessage("So it is");
            assertThat(failure.statusCode()).isEqualTo(200);
            assertThat(failure.type()).isEqualTo("invalid_input");
            assertThat(failure.requestId()).isEqualTo("in-header");
            assertThat(failure.data()).isEqualTo(Map.of("a", 1));
        }
    }

    @ParameterizedTest
    @MethodSource(EVERY_WAY)
    void whatIsWrongByTheFieldAtAnyDepth(String way) {
        everyWay.server().answer(RawSeam.json(400, "{\"error\":{\"type\":\"invalid_input\",\"message\":\"No\","
                + "\"validation_errors\":{\"_errors\":[\"At the root\"],"
                + "\"user_identifier_key\":{\"_errors\":[\"Too long\",\"Too dull\"]},"
                + "\"connected_account_ids\":{\"_errors\":[],\"0\":{\"_errors\":[\"No uuid\"]},"
                + "\"12\":{\"name\":{\"_errors\":[\"No name\"]}}},"
                + "\"a\":{\"b\":{\"c\":{\"_errors\":[\"Deep\"]}}},\"odd\":1}},\"ok\":false}"));

        SeamApiException failure = failure(way, "create");

        assertThat(((SeamInvalidInputException) failure).validationErrors()).containsExactly(
                Map.entry("", List.of("At the root")),
                Map.entry("user_identifier_key", List.of("Too long", "Too dull")),
                Map.entry("connected_account_ids[0]", List.of("No uuid")),
                Map.entry("connected_account_ids[12].name", List.of("No name")),
                Map.entry("a.b.c", List.of("Deep")));
    }

    @ParameterizedTest
    @MethodSource(EVERY_WAY)
    void howLongToWait(String way) {
        assertThat(retryAfter(way, "Retry-After: 7")).isEqualTo(Duration.ofSeconds(7));
        assertThat(retryAfter(way, "Retry-After: 0")).isEqualTo(Duration.ZERO);
        assertThat(retryAfter(way, "Retry-After: " + date(FakeTime.NOW.plusSeconds(90))))
                .isEqualTo(Duration.ofSeconds(90));
        assertThat(retryAfter(way, "Retry-After: " + date(FakeTime.NOW.minusSeconds(90)))).isEqualTo(Duration.ZERO);
        for (String nonsense : List.of("soon", "-1", "1.5", "", "99999999999999999999", "Someday, 99 Foo 2026")) {
            assertThat(retryAfter(way, "Retry-After: " + nonsense)).as(nonsense).isNull();
        }
        assertThat(retryAfter(way, "X-Other: 1")).isNull();
    }

    private Duration retryAfter(String way, String header) {
        everyWay.server().answer(RawSeam.error(429, "too_many_requests", "Slower", header));
        return ((SeamRateLimitException) failure(way, "get")).retryAfter().orElse(null);
    }

    private static String date(Instant time) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(time.atZone(ZoneOffset.UTC));
    }

    private SeamApiException failure(String way, String method) {
        return catchThrowableOfType(SeamApiException.class, () -> EveryWay.call(everyWay.of(way), method));
    }
}
