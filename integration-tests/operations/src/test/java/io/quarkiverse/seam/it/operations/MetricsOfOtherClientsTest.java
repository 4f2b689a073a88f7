package io.quarkiverse.seam.it.operations;

import static io.quarkiverse.seam.it.Caller.as;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.junit.jupiter.api.Test;

import io.quarkus.rest.client.reactive.QuarkusRestClientBuilder;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

/** The meters of the application's other REST clients are the same as without the extension. */
@QuarkusTest
class MetricsOfOtherClientsTest {

    @TestHTTPResource
    URI application;

    @Path("/")
    public interface Other {

        @GET
        @Path("/q/health/live")
        String live();
    }

    @Test
    void haveNoTagOfSeam() {
        QuarkusRestClientBuilder.newBuilder().baseUri(application).build(Other.class).live();
        as("user").post("/acme/session").then().statusCode(200);

        String metrics = when().get("/q/metrics").asString();
        assertThat(metrics.lines()).anyMatch(line -> line.startsWith("seam_client_requests_seconds_count{")
                && line.contains("seam_workspace=\"acme\""));
        List<String> ofHttpClients = metrics.lines()
                .filter(line -> line.startsWith("http_client_requests_seconds_count{")).toList();
        assertThat(ofHttpClients).noneMatch(line -> line.contains("seam_"))
                .anyMatch(line -> line.startsWith("http_client_requests_seconds_count{clientName=\"none\","
                        + "method=\"GET\",outcome=\"SUCCESS\",status=\"200\",uri=\"/q/health/live\"} "));
    }
}
