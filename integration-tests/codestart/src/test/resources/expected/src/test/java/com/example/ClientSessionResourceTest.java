package com.example;

import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ClientSessionResourceTest {

    @Test
    void returnsTheSessionOfTheUser() {
        String id = when().post("/session").then()
                .statusCode(200)
                .body("userIdentifierKey", is("internal-user-id-1"))
                .body("token", startsWith("seam_cst"))
                .extract().path("clientSessionId");

        when().post("/session").then().statusCode(200).body("clientSessionId", is(id));
    }
}
