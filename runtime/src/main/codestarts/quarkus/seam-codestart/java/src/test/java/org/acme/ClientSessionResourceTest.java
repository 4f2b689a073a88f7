package org.acme;

import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ClientSessionResourceTest {

    @Test
    void returnsTheSameSessionEachTime() {
        String user = "user-" + UUID.randomUUID();

        String session = when().post("/sessions/" + user).then()
                .statusCode(200)
                .body("userIdentifierKey", is(user))
                .body("token", startsWith("seam_cst"))
                .extract().path("clientSessionId");

        when().post("/sessions/" + user).then()
                .statusCode(200)
                .body("clientSessionId", is(session));
    }
}
