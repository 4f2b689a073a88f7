package com.example;

import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ClientSessionResourceTest {

    @Test
    void createsASessionForAUser() {
        String user = "user-" + UUID.randomUUID();

        when().post("/sessions/" + user).then()
                .statusCode(200)
                .body("userIdentifierKey", is(user))
                .body("token", startsWith("seam_cst"));
    }
}
