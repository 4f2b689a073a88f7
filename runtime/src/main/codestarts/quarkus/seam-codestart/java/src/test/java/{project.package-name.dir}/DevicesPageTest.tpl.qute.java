{#include front-end}
package {project.package-name};

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DevicesPageTest {

    @Test
    void showsOnlyTheDevicesOfTheUser() {
        assertThat(devices("resident", "residents-password"), containsInAnyOrder("Front Door", "Back Door"));
        assertThat(devices("guest", "guests-password"), empty());
    }

    @Test
    void requiresALogin() {
        when().get("/devices.html").then().statusCode(401);
        when().get("/seam/client-session").then().statusCode(401);
    }

    /** Sends the requests of the page. */
    private static List<String> devices(String user, String password) {
        given().auth().preemptive().basic(user, password).get("/devices.html").then().statusCode(200);
        JsonPath session = given().auth().preemptive().basic(user, password).get("/seam/client-session").then()
                .statusCode(200).extract().jsonPath();
        return given().auth().oauth2(session.getString("token")).contentType("application/json").body("{}")
                .post(session.getString("endpoint") + "/devices/list").then()
                .statusCode(200).extract().path("devices.display_name");
    }
}
{/include}