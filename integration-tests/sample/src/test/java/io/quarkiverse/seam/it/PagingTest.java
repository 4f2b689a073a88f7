package io.quarkiverse.seam.it;

import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

/** The guide's examples of paging, with the Dev Service. */
@QuarkusTest
class PagingTest {

    @Test
    void findsADevice() {
        List<String> ids = when().get("/paging/ids").then().statusCode(200).body("$", not(empty())).extract().path("$");
        List<String> names = when().get("/paging/page").then().statusCode(200).body("next", nullValue())
                .body("devices.size()", equalTo(ids.size())).extract().path("devices");

        when().get("/paging/device/" + names.get(0)).then().statusCode(200).body(is(ids.get(0)));
        when().get("/paging/device/none").then().statusCode(204);
    }
}
