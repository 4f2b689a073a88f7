package io.quarkiverse.seam.it;

import static io.quarkiverse.seam.it.Caller.as;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;

/** The examples of what people build work with Seam's own fake server. */
@Tag("node")
@QuarkusTest
@WithTestResource(NpmFakeSeam.class)
class WhatPeopleBuildTest {

    private static final String DOOR = "august_device_1";
    private static final String THERMOSTAT = "ecobee_device_1";

    NpmFakeSeam seam;

    @Test
    void unlocksADoor() {
        seam("locks/lock_door", Map.of("device_id", DOOR));

        given().post("/doors/" + DOOR + "/unlock").then().statusCode(204);

        seam("devices/get", Map.of("device_id", DOOR)).body("device.properties.locked", equalTo(false));
    }

    @Test
    void givesAGuestAPinCodeForTheStay() {
        String code = as("host").contentType(ContentType.JSON)
                .body(Map.of("door", DOOR, "guest", "Ada", "arrival", "2026-12-01T15:00:00Z", "departure",
                        "2026-12-05T11:00:00Z"))
                .post("/stays").then().statusCode(200)
                .body("name", equalTo("Ada"), "startsAt", equalTo("2026-12-01T15:00:00Z"),
                        "endsAt", equalTo("2026-12-05T11:00:00Z"), "type", equalTo("time_bound"))
                .extract().path("accessCodeId");

        as("host").get("/stays/{code}", code).then().statusCode(200).body("deviceId", equalTo(DOOR));
        as("host").delete("/stays/{code}", code).then().statusCode(204);
        seam("access_codes/list", Map.of("device_id", DOOR)).body("access_codes", hasSize(0));
    }

    @Test
    void connectsAnAccount() {
        String page = as("owner").redirects().follow(false).post("/account").then().statusCode(303)
                .header("Location", containsString("connect_webview_id=")).extract().header("Location");
        as("owner").get("/account").then().statusCode(409);

        fake("complete_connect_webview", Map.of("connect_webview_id", page.replaceFirst(".*connect_webview_id=", "")));

        as("owner").get("/account").then().statusCode(200).body("$", hasSize(1));
    }

    @Test
    void setsTheClimate() {
        as("host").contentType(ContentType.JSON).body(Map.of("from", 19, "to", 24.5))
                .put("/thermostats/" + THERMOSTAT).then().statusCode(204);

        as("host").get("/thermostats").then().statusCode(200)
                .body("id", hasItem(THERMOSTAT), "from", hasItem(19.0f), "to", hasItem(24.5f));
    }

    @Test
    void listsAllDevices() {
        as("host").get("/inventory").then().statusCode(200)
                .body("$", hasItems(DOOR, "august_device_2", THERMOSTAT, "minut_device_1", "schlage_device_id"));
    }

    private ValidatableResponse seam(String endpoint, Map<String, ?> request) {
        return given().header("Authorization", "Bearer seam_apikey1_token").contentType(ContentType.JSON).body(request)
                .post(seam.url() + "/" + endpoint).then().statusCode(200);
    }

    private void fake(String endpoint, Map<String, ?> request) {
        given().contentType(ContentType.JSON).body(request).post(seam.url() + "/_fake/" + endpoint).then().statusCode(200);
    }
}
