package io.quarkiverse.seam.it;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import java.util.UUID;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class SessionTest {

    @Test
    void createsASessionForAUser() {
        String user = "user-" + UUID.randomUUID();
        given().post("/sessions/" + user).then()
                .statusCode(200)
                .body("userIdentifierKey", is(user))
                .body("token", startsWith("seam_cst"));
    }
}
