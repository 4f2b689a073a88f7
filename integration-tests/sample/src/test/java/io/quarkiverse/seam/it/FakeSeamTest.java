package io.quarkiverse.seam.it;

import static io.quarkiverse.seam.it.Caller.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.is;

import java.time.Duration;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import io.quarkiverse.seam.testing.Failure;
import io.quarkiverse.seam.testing.FakeSeam;
import io.quarkiverse.seam.testing.FakeSeam.Request;
import io.quarkiverse.seam.testing.FakeSeam.Session;
import io.quarkiverse.seam.testing.InjectFakeSeam;
import io.quarkus.test.junit.QuarkusTest;

/** How the tests of an application inspect the Dev Service, and make it fail. */
@QuarkusTest
class FakeSeamTest {

    // tag::retries[]
    @InjectFakeSeam
    FakeSeam seam;

    @Test
    void retriesAnIdempotentCall() {
        seam.failNext(Failure.status(503));

        as("resident_user_identifier_key").get("/session").then().statusCode(200);

        assertThat(seam.requests()).extracting(Request::path, Request::status)
                .containsExactly(tuple("/client_sessions/get", 503), tuple("/client_sessions/get", 200));
    }
    // end::retries[]

    @Test
    void reportsAnOutage() {
        seam.outage();
        as("resident_user_identifier_key").get("/session").then().statusCode(502);

        seam.endOutage();
        as("resident_user_identifier_key").get("/session").then().statusCode(200);
    }

    @Test
    void passesOnTheErrorOfSeam() {
        seam.failNext(Failure.of(400, "client_session_token_already_exists").message("Already there"));

        as("user").post("/session").then().statusCode(409)
                .body("type", is("client_session_token_already_exists"))
                .body("message", is("Already there"));
    }

    @Test
    void waitsForRetryAfter() {
        seam.failNext(Failure.of(429, "rate_limited").retryAfter(Duration.ofSeconds(1)));

        as("resident_user_identifier_key").get("/session").then().statusCode(200);

        assertThat(seam.requests()).hasSize(2);
        assertThat(seam.requests().get(1).time()).isAfterOrEqualTo(seam.requests().get(0).time().plusSeconds(1));
    }

    @Test
    void doesNotCreateASessionTwiceIfTheResponseIsLost() {
        seam.failNext(Failure.cutConnection().onPath("/client_sessions/create"));

        as("user").post("/session").then().statusCode(502);

        assertThat(seam.requests()).singleElement().satisfies(request -> {
            assertThat(request.body()).contains("\"user\"");
            assertThat(request.workspace()).isEqualTo(FakeSeam.DEFAULT_WORKSPACE);
            assertThat(request.status()).isNull();
        });
        assertThat(seam.sessions()).extracting(Session::userIdentifierKey).containsOnlyOnce("user");
    }

    @Test
    void delaysTheResponse() {
        seam.failNext(Failure.slow(Duration.ofMillis(300)));

        as("resident_user_identifier_key").get("/session").then().statusCode(200);

        assertThat(seam.requests().get(0).durationMs()).isGreaterThanOrEqualTo(300);
    }

    @Test
    void listsTheSessionsOfAWorkspace() {
        as("user").post("/acme/session").then().statusCode(200);

        assertThat(seam.sessions("acme")).extracting(Session::userIdentifierKey).containsExactly("user");
        assertThat(seam.sessions(FakeSeam.DEFAULT_WORKSPACE)).extracting(Session::userIdentifierKey)
                .containsExactly("resident_user_identifier_key");
        assertThatThrownBy(() -> seam.sessions("globex")).hasMessageStartingWith("No workspace is named \"globex\"");
    }

    @RepeatedTest(2)
    void resetsBetweenTests() {
        assertThat(seam.requests()).isEmpty();
        as("user").post("/session").then().statusCode(200);

        assertThat(seam.sessions()).hasSize(2);
        seam.outage();
    }
}
