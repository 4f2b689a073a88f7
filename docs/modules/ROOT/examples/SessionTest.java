package io.quarkiverse.seam.it;

import static io.quarkiverse.seam.it.Caller.as;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class SessionTest {

    final String user = "user-" + UUID.randomUUID();

    @Test
    void createsASessionForAUser() {
        as(user).post("/session").then()
                .statusCode(200)
                .body("userIdentifierKey", is(user))
                .body("clientSessionId", notNullValue())
                .body("workspaceId", notNullValue())
                .body("createdAt", notNullValue())
                .body("token", startsWith("seam_cst"));
    }

    // tag::dev-service[]
    @Test
    void rejectsASecondSession() {
        as(user).post("/session").then().statusCode(200);

        as(user).post("/session").then()
                .statusCode(409)
                .body("type", is("client_session_token_already_exists"))
                .body("requestId", notNullValue());
    }
    // end::dev-service[]

    @Test
    void returnsTheSessionThatWasCreated() {
        String id = as(user).post("/session").path("clientSessionId");

        as(user).get("/session").then().statusCode(200).body("clientSessionId", equalTo(id));
        as(user).put("/session").then().statusCode(200).body("clientSessionId", equalTo(id));
    }

    @Test
    void findsNoSessionAfterItWasRevoked() {
        as(user).post("/session").then().statusCode(200);

        as(user).delete("/session").then().statusCode(204);

        as(user).get("/session").then().statusCode(404).body("type", is("client_session_not_found"));
    }

    @Test
    void worksOnTheEventLoop() {
        String id = as(user).post("/reactive/session").then().statusCode(200).extract().path("clientSessionId");

        as(user).get("/reactive/session").then().statusCode(200).body("clientSessionId", equalTo(id));
        as(user).post("/reactive/session").then().statusCode(409);
    }

    @Test
    void listsDevicesThroughAnInterfaceOfTheApplication() {
        when().get("/devices").then().statusCode(200).body("size()", is(4)).body("[0].deviceId", notNullValue());
    }

    @Test
    void keepsWorkspacesApart() {
        String workspace = as(user).post("/session").path("workspaceId");

        as(user).post("/acme/session").then()
                .statusCode(200)
                .body("workspaceId", not(workspace));
    }

    @Test
    void reportsThatTheKeyOfATenantIsWrong() {
        as(user).header("tenant-key", "seam_test1_nobody").post("/tenant/session").then()
                .statusCode(502)
                .body("type", notNullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = { "/session", "/reactive/session", "/acme/session", "/tenant/session", "/access" })
    void rejectsUsersWhoAreNotLoggedIn(String path) {
        when().post(path).then().statusCode(401);
    }
}
