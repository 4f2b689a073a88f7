package com.example;

import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DoorResourceTest {

    @Test
    void unlocksADoor() {
        String id = when().get("/doors").then().statusCode(200).extract().path("find { it.name == 'Front Door' }.id");

        when().post("/doors/{id}/unlock", id).then().statusCode(204);

        when().get("/doors").then().body("find { it.name == 'Front Door' }.locked", is(false));
    }
}
