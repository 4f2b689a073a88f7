package io.quarkiverse.seam.it;

import static io.quarkiverse.seam.it.Caller.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import java.util.UUID;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

/** The guide's examples about access and failures, with the Dev Service. */
@QuarkusTest
class AccessTest {

    static final String ACCOUNT = "3ea0b67f-649f-4131-bfe3-f2035e77a3f9";

    final String user = "user-" + UUID.randomUUID();

    @Test
    void returnsTheSameSessionToTheSameUser() {
        String id = as(user).post("/access").then().statusCode(200).extract().path("clientSessionId");

        as(user).post("/access").then().statusCode(200).body("clientSessionId", equalTo(id));
    }

    @Test
    void grantsASessionAccessToAnAccount() {
        as(user).post("/access").then().statusCode(200).body("deviceCount", is(0));

        as(user).post("/access/accounts/" + ACCOUNT).then()
                .statusCode(200)
                .body("connectedAccountIds", contains(ACCOUNT))
                .body("deviceCount", is(2));
    }

    @Test
    void leavesOtherFailuresToTheGlobalMapper() {
        as(user).post("/access/accounts/" + ACCOUNT).then().statusCode(404);
    }
}
