package io.quarkiverse.seam.it.frontend;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.quarkiverse.seam.clientsessions.ClientSessionTokens;
import io.quarkiverse.seam.testing.FakeSeam;
import io.quarkiverse.seam.testing.InjectFakeSeam;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.filter.cookie.CookieFilter;

/** An endpoint of the application's own, beside that of the extension. */
@QuarkusTest
@Tag("node")
class TokenResourceTest {

    /** Without the session of this test after it. */
    @InjectFakeSeam
    FakeSeam seam;

    @Inject
    ClientSessionTokens tokens;

    @AfterEach
    void forgetToken() {
        tokens.forget("guest_user_identifier_key");
    }

    @Test
    void returnsTheTokenUntilItIsRevoked() {
        CookieFilter login = logIn();

        String token = given().filter(login).get("/token").then().statusCode(200).header("Cache-Control", "no-store")
                .extract().asString();
        assertThat(token).startsWith("seam_cst");
        assertThat(tokenOfEndpoint(login)).isEqualTo(token);
        given().filter(login).delete("/token").then().statusCode(204);

        assertThat(tokenOfEndpoint(login)).startsWith("seam_cst").isNotEqualTo(token);
    }

    @Test
    void isRevokedAsOftenAsTheUserLogsOut() {
        CookieFilter login = logIn();

        given().filter(login).delete("/token").then().statusCode(204);
        String first = tokenOfEndpoint(login);
        given().filter(login).delete("/token").then().statusCode(204);
        String second = tokenOfEndpoint(login);
        given().filter(login).delete("/token").then().statusCode(204);
        given().filter(login).delete("/token").then().statusCode(204);

        assertThat(List.of(first, second, tokenOfEndpoint(login))).doesNotHaveDuplicates();
    }

    private static CookieFilter logIn() {
        CookieFilter login = new CookieFilter();
        given().filter(login).redirects().follow(false).formParam("j_username", "guest")
                .formParam("j_password", "guests-password")
                .post("/j_security_check").then().statusCode(302);
        return login;
    }

    private static String tokenOfEndpoint(CookieFilter login) {
        return given().filter(login).get("/seam/client-session").then().statusCode(200).extract().path("token");
    }
}
