package io.quarkiverse.seam.it;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.util.UUID;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class TenantsTest {

    /** The key of the stand-in's default workspace. */
    static final String KEY = "seam_fakeapikey1_token";

    @Test
    void callsWithTheKeyThatTheBeanChose() {
        String user = "user-" + UUID.randomUUID();
        when().post("/sessions/" + user).then().statusCode(200);

        given().header("tenant-key", KEY).get("/tenants/sessions").then()
                .statusCode(200)
                .body("userIdentifierKey", hasItem(user));
    }

    @Test
    void saysThatTheChosenKeyIsWrong() {
        given().header("tenant-key", "seam_test1_nobody").get("/tenants/sessions").then()
                .statusCode(502)
                .body("type", is("unauthorized"));
    }

    @Test
    void findsAWorkspaceByItsName() {
        String user = "user-" + UUID.randomUUID();
        when().post("/acme/sessions/" + user).then().statusCode(200);

        when().get("/workspaces/acme/sessions").then()
                .statusCode(200)
                .body("userIdentifierKey", hasItem(user));
        given().header("tenant-key", KEY).get("/tenants/sessions").then()
                .statusCode(200)
                .body("userIdentifierKey", not(hasItem(user)));
    }

    @Test
    void listsAccountsByAnInterfaceOfTheApplication() {
        when().get("/users/john_user_identifier_key/accounts").then()
                .statusCode(200)
                .body("accountType", hasSize(2));
    }
}
