package io.quarkiverse.seam.it.operations;

import static io.quarkiverse.seam.it.Caller.as;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.awaitility.Awaitility.await;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkiverse.seam.it.operations.SpansResource.Span;
import io.quarkiverse.seam.testing.Failure;
import io.quarkiverse.seam.testing.FakeSeam;
import io.quarkiverse.seam.testing.InjectFakeSeam;
import io.quarkus.test.junit.QuarkusTest;

/** The spans of calls to Seam. */
@QuarkusTest
class TracesTest {

    @InjectFakeSeam
    FakeSeam seam;

    @BeforeEach
    void forgetSpans() {
        when().delete("/spans").then().statusCode(204);
    }

    @ParameterizedTest
    @CsvSource({ "/session, <default>", "/acme/session, acme", "/reactive/session, <default>" })
    void isAChildOfTheRequestThatMadeTheCall(String path, String workspace) {
        as("user").post(path).then().statusCode(200);

        List<Span> spans = spans();
        assertThat(spans(spans, "CLIENT")).singleElement().satisfies(span -> {
            assertThat(span.name()).isEqualTo("POST /client_sessions/create");
            assertThat(span.status()).isEqualTo("UNSET");
            assertThat(span.parentSpanId()).isEqualTo(spans(spans, "SERVER").get(0).spanId());
            assertThat(span.attributes()).contains(
                    entry("http.request.method", "POST"),
                    entry("http.response.status_code", "200"),
                    entry("server.address", "127.0.0.1"),
                    entry("url.template", "/client_sessions/create"),
                    entry("seam.workspace", workspace))
                    .containsKeys("server.port", "seam.request_id")
                    .doesNotContainKeys("error.type", "http.request.resend_count");
            assertThat(span.attributes().get("url.full")).endsWith("/client_sessions/create");
        });
    }

    @ParameterizedTest
    @CsvSource({ "/session", "/reactive/session" })
    void hasASpanForEachAttempt(String path) {
        seam.failNext(Failure.status(503));

        as("resident_user_identifier_key").get(path).then().statusCode(200);

        List<Span> attempts = spans(spans(), "CLIENT");
        assertThat(attempts).extracting(Span::parentSpanId).hasSize(2).containsOnly(attempts.get(0).parentSpanId());
        assertThat(attempts.get(0).status()).isEqualTo("ERROR");
        assertThat(attempts.get(0).attributes()).contains(
                entry("http.response.status_code", "503"), entry("error.type", "503"))
                .doesNotContainKey("http.request.resend_count");
        assertThat(attempts.get(1).status()).isEqualTo("UNSET");
        assertThat(attempts.get(1).attributes()).contains(
                entry("http.response.status_code", "200"), entry("http.request.resend_count", "1"))
                .doesNotContainKey("error.type");
    }

    @Test
    void usesSeamsNameForTheFailure() {
        seam.failNext(Failure.of(400, "client_session_token_already_exists").message("Already there"));

        as("user").post("/session").then().statusCode(409);

        assertThat(spans(spans(), "CLIENT")).singleElement().satisfies(span -> {
            assertThat(span.status()).isEqualTo("ERROR");
            assertThat(span.attributes()).contains(
                    entry("http.response.status_code", "400"),
                    entry("error.type", "client_session_token_already_exists"))
                    .containsKey("seam.request_id");
        });
    }

    @Test
    void hasASpanForAnAttemptWithoutAResponse() {
        seam.failNext(Failure.cutConnection());

        as("user").post("/session").then().statusCode(502);

        assertThat(spans(spans(), "CLIENT")).singleElement().satisfies(span -> {
            assertThat(span.status()).isEqualTo("ERROR");
            assertThat(span.attributes())
                    .contains(entry("error.type", "io.quarkiverse.seam.SeamConnectionException"))
                    .doesNotContainKeys("http.response.status_code", "seam.request_id");
        });
    }

    @Test
    void containsNoSecrets() {
        String token = as("user").post("/session").then().statusCode(200).extract().path("token");
        seam.failNext(Failure.of(401, "unauthorized").message("No such key: seam_apikey1_token"));
        as("other").post("/session").then().statusCode(502);

        assertThat(token).startsWith("seam_cst");
        await().until(() -> spans(finishedSpans(), "SERVER").size() >= 2);
        assertThat(finishedSpans()).allSatisfy(span -> assertThat(span.toString()).doesNotContain(token, "seam_apikey"));
    }

    @Test
    void masksTheValuesOfQueryParameters() {
        when().get("/query/resident_user_identifier_key").then().statusCode(200);

        assertThat(spans(spans(), "CLIENT")).singleElement().satisfies(span -> assertThat(span.attributes().get("url.full"))
                .endsWith("/client_sessions/get?user_identifier_key=***"));
    }

    /** The spans of one request. Its own span ends last, after the response was sent. */
    private static List<Span> spans() {
        return await().until(TracesTest::finishedSpans, spans -> !spans(spans, "SERVER").isEmpty());
    }

    private static List<Span> finishedSpans() {
        return List.of(when().get("/spans").as(Span[].class));
    }

    private static List<Span> spans(List<Span> spans, String kind) {
        return spans.stream().filter(span -> span.kind().equals(kind)).toList();
    }
}
