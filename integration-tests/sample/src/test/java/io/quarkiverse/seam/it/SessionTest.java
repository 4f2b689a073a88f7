package io.quarkiverse.seam.it;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import java.util.UUID;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class SessionTest {

    final String user = "user-" + UUID.randomUUID();

    @Test
    void createsASessionForAUser() {
        when().post("/sessions/" + user).then()
                .statusCode(200)
                .body("userIdentifierKey", is(user))
                .body("clientSessionId", notNullValue())
                .body("workspaceId", notNullValue())
                .body("createdAt", notNullValue())
                .body("token", startsWith("seam_cst"));
    }

    // tag::stand-in[]
    @Test
    void saysWhatSeamSaysToASecondOne() {
        when().post("/sessions/" + user).then().statusCode(200);

        when().post("/sessions/" + user).then()
                .statusCode(409)
                .body("type", is("client_session_token_already_exists"))
                .body("requestId", notNullValue());
    }
    // end::stand-in[]

    @Test
    void getsTheSessionThatWasCreated() {
        String id = when().post("/sessions/" + user).path("clientSessionId");

        when().get("/sessions/" + user).then().statusCode(200).body("clientSessionId", equalTo(id));
        when().put("/sessions/" + user).then().statusCode(200).body("clientSessionId", equalTo(id));
    }

    @Test
    void findsNoSessionAfterItsEnd() {
        when().post("/sessions/" + user).then().statusCode(200);

        when().delete("/sessions/" + user).then().statusCode(204);

        when().get("/sessions/" + user).then().statusCode(404).body("type", is("client_session_not_found"));
    }

    @Test
    void worksOnTheEventLoop() {
        String id = when().post("/reactive/sessions/" + user).then().statusCode(200).extract().path("clientSessionId");

        when().get("/reactive/sessions/" + user).then().statusCode(200).body("clientSessionId", equalTo(id));
        when().post("/reactive/sessions/" + user).then().statusCode(409);
    }

    @Test
    void listsDevicesByAnInterfaceOfTheApplication() {
        when().get("/devices").then().statusCode(200).body("size()", is(3)).body("[0].deviceId", notNullValue());
    }

    @Test
    void keepsWorkspacesApart() {
        String workspace = when().post("/sessions/" + user).path("workspaceId");

        when().post("/acme/sessions/" + user).then()
                .statusCode(200)
                .body("workspaceId", not(workspace));
    }

    @Test
    void saysThatATenantsKeyIsWrong() {
        given().header("tenant-key", "seam_test1_nobody").post("/tenant/sessions/" + user).then()
                .statusCode(502)
                .body("type", notNullValue());
    }
}
