package io.quarkiverse.seam.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkiverse.seam.SeamInvalidResponseException;
import io.quarkus.test.QuarkusUnitTest;

/** A successful status with an unusable body is a failure of its own. The body is never quoted: it may contain a token. */
class InvalidResponsesTest {

    private static final String QUOTE = "seam-quoted-words";
    private static final String DEEP = "{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000);

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = EveryWay.application();

    @Inject
    EveryWay everyWay;

    static Stream<Arguments> noAnswers() {
        return EveryWay.names().flatMap(way -> Stream.concat(
                Stream.of("create", "list", "revoke").flatMap(method -> Stream.of(
                        Arguments.of(way, method, 200, "text/html", "<html>" + QUOTE + "</html>"),
                        Arguments.of(way, method, 200, "application/json", "<html>" + QUOTE + "</html>"),
                        Arguments.of(way, method, 200, "application/json", "{\"ok\":true,\"a\":\"" + QUOTE),
                        Arguments.of(way, method, 200, "application/json", "{\"ok\":true,\"a\":" + QUOTE + "}"),
                        Arguments.of(way, method, 200, "application/json", "[\"" + QUOTE + "\"]"),
                        Arguments.of(way, method, 200, "application/json", "\"" + QUOTE + "\""),
                        Arguments.of(way, method, 200, "application/json", "null"),
                        Arguments.of(way, method, 200, "application/json", "   "),
                        Arguments.of(way, method, 200, "application/json", ""),
                        Arguments.of(way, method, 200, null, ""),
                        Arguments.of(way, method, 204, null, ""),
                        Arguments.of(way, method, 204, "application/json", ""),
                        Arguments.of(way, method, 200, "application/json", DEEP),
                        Arguments.of(way, method, 200, "application/json", "{\"ok\":true,\"a\":" + DEEP + "}"),
                        Arguments.of(way, method, 200, "application/json", "[".repeat(10_000)))),
                Stream.concat(
                        Stream.of("{\"ok\":true}", "{}", "{\"session\":{\"token\":\"" + QUOTE + "\"},\"ok\":true}",
                                session("null"), session("\"" + QUOTE + "\""), session("[{}]"), session("7"),
                                session("{\"created_at\":\"" + QUOTE + "\"}"), session("{\"created_at\":{}}"),
                                session("{\"device_count\":\"" + QUOTE + "\"}"),
                                session("{\"device_count\":99999999999999999999}"),
                                session("{\"connected_account_ids\":\"" + QUOTE + "\"}"),
                                session("{\"connected_account_ids\":[{\"a\":\"" + QUOTE + "\"}]}"),
                                session("{\"token\":{\"a\":\"" + QUOTE + "\"}}"), session(DEEP))
                                .map(body -> Arguments.of(way, "get", 200, "application/json", body)),
                        Stream.of("{\"ok\":true}", "{\"client_sessions\":null,\"ok\":true}",
                                "{\"client_sessions\":{\"token\":\"" + QUOTE + "\"},\"ok\":true}",
                                "{\"client_sessions\":[\"" + QUOTE + "\"],\"ok\":true}",
                                "{\"client_session\":[{}],\"ok\":true}")
                                .map(body -> Arguments.of(way, "list", 200, "application/json", body)))));
    }

    private static String session(String value) {
        return "{\"client_session\":" + value + ",\"ok\":true}";
    }

    @ParameterizedTest
    @MethodSource("noAnswers")
    void isAFailure(String way, String method, int status, String contentType, String body) {
        everyWay.server().answer(RawSeam.http(status, contentType, body)).forget();

        Throwable failure = catchThrowable(() -> EveryWay.call(everyWay.of(way), method));

        assertThat(failure).isExactlyInstanceOf(SeamInvalidResponseException.class);
        assertThat(failure.getMessage())
                .containsPattern("^[\\w.]+ \\(/client_sessions/\\w+\\): Seam");
        StringWriter all = new StringWriter();
        failure.printStackTrace(new PrintWriter(all));
        assertThat(all.toString()).doesNotContain(QUOTE).hasSizeLessThan(100_000);
        assertThat(everyWay.server().requests()).as("what came is an answer, if a bad one, so it is not sent again").hasSize(1);
    }
}
