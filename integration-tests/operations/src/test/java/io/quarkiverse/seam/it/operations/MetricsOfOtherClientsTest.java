package io.quarkiverse.seam.it.operations;

import static io.quarkiverse.seam.it.Caller.as;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.junit.jupiter.api.Test;

import io.quarkus.rest.client.reactive.QuarkusRestClientBuilder;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

/** The application's other REST clients stay in Prometheus, whose meters of one name must have the same tags. */
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
    void areCountedBesideThoseOfSeam() {
        QuarkusRestClientBuilder.newBuilder().baseUri(application).build(Other.class).live();
        as("user").post("/acme/session").then().statusCode(200);

        String metrics = when().get("/q/metrics").asString();
        assertThat(metrics.lines()).anyMatch(line -> line.startsWith("http_client_requests_seconds_count")
                && line.contains("seam_workspace=\"acme\""));
        assertThat(metrics.lines()).anyMatch(line -> line.startsWith("http_client_requests_seconds_count")
                && line.contains("uri=\"/q/health/live\"") && line.contains("seam_workspace=\"none\""));
    }
}
