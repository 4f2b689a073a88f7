package io.quarkiverse.seam.it.operations;

import static io.quarkiverse.seam.it.Caller.as;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkiverse.seam.testing.Failure;
import io.quarkiverse.seam.testing.FakeSeam;
import io.quarkiverse.seam.testing.InjectFakeSeam;
import io.quarkus.test.junit.QuarkusTest;

/** The metrics of calls to Seam, as exported to Prometheus. */
@QuarkusTest
class MetricsTest {

    private static final String OF_SEAM = "seam_client_requests_seconds_count{";

    @InjectFakeSeam
    FakeSeam seam;

    @ParameterizedTest
    @CsvSource({ "/session, <default>", "/acme/session, acme", "/reactive/session, <default>" })
    void countsCalls(String path, String workspace) {
        assertThat(countedOnce(() -> as("user").post(path).then().statusCode(200))).containsExactly(
                series("SUCCESS", 1, "none", workspace, "200", "/client_sessions/create"));
    }

    @Test
    void countsAttempts() {
        seam.failNext(Failure.status(503));

        assertThat(countedOnce(() -> as("resident_user_identifier_key").get("/session").then().statusCode(200)))
                .containsExactlyInAnyOrder(
                        series("SERVER_ERROR", 1, "SeamServerException", "<default>", "503", "/client_sessions/get"),
                        series("SUCCESS", 2, "none", "<default>", "200", "/client_sessions/get"));
    }

    @Test
    void usesSeamsNameForTheFailure() {
        seam.failNext(Failure.of(404, "client_session_not_found").message("Not there"));

        assertThat(countedOnce(() -> as("somebody").get("/session").then().statusCode(404))).containsExactly(
                series("CLIENT_ERROR", 1, "client_session_not_found", "<default>", "404", "/client_sessions/get"));
    }

    @Test
    void countsAttemptsWithoutAResponse() {
        seam.failNext(Failure.cutConnection());

        assertThat(countedOnce(() -> as("user").post("/session").then().statusCode(502))).containsExactly(
                series("UNKNOWN", 1, "SeamConnectionException", "<default>", "UNKNOWN", "/client_sessions/create"));
    }

    @Test
    void containsNoSecrets() {
        String token = as("user").post("/session").then().statusCode(200).extract().path("token");

        assertThat(token).startsWith("seam_cst");
        assertThat(metrics()).contains(OF_SEAM).doesNotContain(token, "seam_apikey");
    }

    /** The series whose count went up by one during these calls, without the count. */
    private static List<String> countedOnce(Runnable calls) {
        List<Count> before = counts();
        calls.run();
        return counts().stream()
                .filter(after -> after.value() - before.stream().filter(count -> count.series().equals(after.series()))
                        .mapToDouble(Count::value).sum() == 1)
                .map(Count::series)
                .toList();
    }

    private static List<Count> counts() {
        return metrics().lines().filter(line -> line.startsWith(OF_SEAM)).map(line -> {
            int end = line.indexOf('}') + 1;
            return new Count(line.substring(0, end), Double.parseDouble(line.substring(end).strip().split(" ")[0]));
        }).toList();
    }

    private static String metrics() {
        return when().get("/q/metrics").then().statusCode(200).extract().asString();
    }

    private static String series(String outcome, int attempt, String errorType, String workspace, String status, String uri) {
        return OF_SEAM + "method=\"POST\",outcome=\"" + outcome + "\",seam_attempt=\"" + attempt + "\",seam_error_type=\""
                + errorType + "\",seam_workspace=\"" + workspace + "\",status=\"" + status + "\",uri=\"" + uri + "\"}";
    }

    private record Count(String series, double value) {
    }
}
