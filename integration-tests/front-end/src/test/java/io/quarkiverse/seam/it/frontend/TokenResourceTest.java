package io.quarkiverse.seam.it.frontend;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

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

    private CookieFilter login;

    @BeforeEach
    void logIn() {
        login = ClientSessionIT.logIn("guest");
    }

    @AfterEach
    void revoke() {
        given().filter(login).delete("/token").then().statusCode(204);
    }

    @Test
    void returnsTheTokenUntilItIsRevoked() {
        String token = given().filter(login).get("/token").then().statusCode(200).header("Cache-Control", "no-store")
                .extract().asString();
        assertThat(token).startsWith("seam_cst");
        assertThat(tokenOfEndpoint()).isEqualTo(token);
        revoke();

        assertThat(tokenOfEndpoint()).startsWith("seam_cst").isNotEqualTo(token);
    }

    @Test
    void isRevokedAsOftenAsTheUserLogsOut() {
        revoke();
        String first = tokenOfEndpoint();
        revoke();
        String second = tokenOfEndpoint();
        revoke();
        revoke();

        assertThat(List.of(first, second, tokenOfEndpoint())).doesNotHaveDuplicates();
    }

    private String tokenOfEndpoint() {
        return given().filter(login).get("/seam/client-session").then().statusCode(200).extract().path("token");
    }
}
