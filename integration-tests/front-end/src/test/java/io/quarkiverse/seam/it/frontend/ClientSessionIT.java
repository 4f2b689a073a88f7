package io.quarkiverse.seam.it.frontend;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.time.Instant;

import org.junit.jupiter.api.Test;

import io.quarkiverse.seam.testing.FakeSeam;
import io.quarkiverse.seam.testing.FakeSeam.Request;
import io.quarkiverse.seam.testing.InjectFakeSeam;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.filter.cookie.CookieFilter;

/** The endpoint of the extension in the packaged application or a native image. */
@QuarkusIntegrationTest
class ClientSessionIT {

    private static final String ENDPOINT = "/seam/client-session";

    @InjectFakeSeam
    FakeSeam seam;

    @Test
    void returnsNoTokenWithoutALogin() {
        given().redirects().follow(false).get(ENDPOINT).then()
                .statusCode(401)
                .header("Location", nullValue())
                .header("Cache-Control", "no-store")
                .body("token", nullValue());

        assertThat(seam.requests()).isEmpty();
    }

    @Test
    void returnsTheTokenOfTheUser() {
        CookieFilter login = logIn("resident");

        String token = given().filter(login).get(ENDPOINT).then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("token", startsWith("seam_cst"))
                .body("endpoint", is(seam.url().toString()))
                .extract().path("token");
        String expiresAt = given().filter(login).get(ENDPOINT).then()
                .statusCode(200)
                .body("token", is(token))
                .extract().path("expires_at");

        assertThat(Instant.parse(expiresAt)).isAfter(Instant.now());
        assertThat(seam.requests()).extracting(Request::path).containsExactly("/client_sessions/get_or_create");
        assertThat(seam.sessions()).singleElement().satisfies(session -> {
            assertThat(session.userIdentifierKey()).isEqualTo(FakeSeam.RESIDENT_USER_IDENTIFIER_KEY);
            assertThat(session.token()).isEqualTo(token);
        });
    }

    @Test
    void allowsOnlyGet() {
        given().filter(logIn("resident")).post(ENDPOINT).then().statusCode(405).header("Allow", "GET");
    }

    static CookieFilter logIn(String user) {
        CookieFilter login = new CookieFilter();
        given().filter(login).redirects().follow(false).formParam("j_username", user)
                .formParam("j_password", user + "s-password")
                .post("/j_security_check").then().statusCode(302);
        return login;
    }
}
