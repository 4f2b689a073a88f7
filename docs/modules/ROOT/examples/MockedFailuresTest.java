package io.quarkiverse.seam.it;

import static io.quarkiverse.seam.it.Caller.as;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.mockito.ArgumentMatchers.any;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

import io.quarkiverse.seam.SeamConnectionException;
import io.quarkiverse.seam.SeamInvalidInputException;
import io.quarkiverse.seam.SeamRateLimitException;
import io.quarkiverse.seam.SeamServerException;
import io.quarkiverse.seam.clientsessions.ClientSessions;
import io.quarkus.test.InjectMock;
import io.quarkus.test.junit.QuarkusTest;

/** How the application handles failures that the Dev Service does not return. */
@QuarkusTest
class MockedFailuresTest {

    @InjectMock
    ClientSessions clientSessions;

    // tag::invalid-input[]
    @Test
    void returnsTheFieldThatSeamRejects() {
        Mockito.when(clientSessions.grantAccess(any())).thenThrow(new SeamInvalidInputException(400, "invalid_input",
                "Invalid input", "request-1", null, Map.of("connected_account_ids[0]", List.of("No such account"))));

        as("user-1").post("/access/accounts/account-1").then()
                .statusCode(400)
                .body("'connected_account_ids[0]'", contains("No such account"));
    }
    // end::invalid-input[]

    @Test
    void returnsRetryAfter() {
        Mockito.when(clientSessions.create(any())).thenThrow(new SeamRateLimitException(429, "too_many_requests",
                "Slow down", "request-1", null, Duration.ofSeconds(7)));

        as("user-1").post("/access").then().statusCode(503).header("Retry-After", is("7"));
    }

    @Test
    void omitsRetryAfterIfSeamDoes() {
        Mockito.when(clientSessions.create(any())).thenThrow(new SeamRateLimitException(429, "too_many_requests",
                "Slow down", "request-1", null, null));

        as("user-1").post("/access").then().statusCode(503).header("Retry-After", nullValue());
    }

    @Test
    void reportsThatSeamIsUnavailable() {
        Mockito.when(clientSessions.create(any()))
                .thenThrow(new SeamConnectionException("No response from Seam", null))
                .thenThrow(new SeamServerException(503, null, "Seam returned 503 without a body", null, null));

        as("user-1").post("/access").then().statusCode(503);
        as("user-1").post("/access").then().statusCode(503);
    }
}
