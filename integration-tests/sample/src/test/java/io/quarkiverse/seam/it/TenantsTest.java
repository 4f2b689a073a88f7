package io.quarkiverse.seam.it;

import static io.quarkiverse.seam.it.Caller.as;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.util.UUID;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class TenantsTest {

    /** The key of the Dev Service's default workspace. */
    static final String KEY = "seam_fakeapikey1_token";

    @Test
    void usesTheKeyOfTheProvider() {
        String user = "user-" + UUID.randomUUID();
        String id = as(user).post("/session").then().statusCode(200).extract().path("clientSessionId");

        as("operator").header("tenant-key", KEY).get("/tenants/sessions").then()
                .statusCode(200)
                .body("", hasItem(id));
    }

    @Test
    void reportsThatTheKeyIsWrong() {
        as("operator").header("tenant-key", "seam_test1_nobody").get("/tenants/sessions").then()
                .statusCode(502)
                .body("type", is("unauthorized"));
    }

    @Test
    void findsAWorkspaceByItsName() {
        String user = "user-" + UUID.randomUUID();
        String id = as(user).post("/acme/session").then().statusCode(200).extract().path("clientSessionId");

        as("operator").get("/workspaces/acme/sessions").then()
                .statusCode(200)
                .body("", hasItem(id));
        as("operator").header("tenant-key", KEY).get("/tenants/sessions").then()
                .statusCode(200)
                .body("", not(hasItem(id)));
    }

    @Test
    void listsAccountsThroughAnInterfaceOfTheApplication() {
        as("resident_user_identifier_key").get("/accounts").then()
                .statusCode(200)
                .body("accountType", hasSize(1));
    }
}
