package io.quarkiverse.seam.it;

import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

/** The guide's examples of paging, with the Dev Service. */
@QuarkusTest
class PagingTest {

    @Test
    void findsADevice() {
        JsonPath all = when().get("/paging/names").then().statusCode(200).body("$", not(empty())).extract().jsonPath();
        when().get("/paging/page").then().statusCode(200).body("next", nullValue())
                .body("devices", equalTo(all.getList("name")));

        when().get("/paging/device/" + all.getString("name[0]")).then().statusCode(200)
                .body(is(all.getString("id[0]")));
        when().get("/paging/device/none").then().statusCode(404);
    }
}
