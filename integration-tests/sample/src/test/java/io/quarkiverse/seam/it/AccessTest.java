package io.quarkiverse.seam.it;

import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import java.util.UUID;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

/** What the guide shows of access and of failures, against the stand-in. */
@QuarkusTest
class AccessTest {

    static final String ACCOUNT = "3ea0b67f-649f-4131-bfe3-f2035e77a3f9";

    final String user = "user-" + UUID.randomUUID();

    @Test
    void answersTheSameSessionToTheSameUser() {
        String id = when().post("/access/" + user).then().statusCode(200).extract().path("clientSessionId");

        when().post("/access/" + user).then().statusCode(200).body("clientSessionId", equalTo(id));
    }

    @Test
    void letsASessionUseAnAccount() {
        when().post("/access/" + user).then().statusCode(200).body("deviceCount", is(0));

        when().post("/access/" + user + "/accounts/" + ACCOUNT).then()
                .statusCode(200)
                .body("connectedAccountIds", contains(ACCOUNT))
                .body("deviceCount", is(2));
    }

    @Test
    void leavesWhatItDoesNotKnowToTheMapperForAll() {
        when().post("/access/" + user + "/accounts/" + ACCOUNT).then().statusCode(404);
    }
}
