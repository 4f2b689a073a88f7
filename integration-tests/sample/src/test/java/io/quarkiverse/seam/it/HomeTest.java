package io.quarkiverse.seam.it;

import static io.quarkiverse.seam.it.Caller.as;
import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import io.quarkiverse.seam.testing.FakeSeam;
import io.quarkiverse.seam.testing.InjectFakeSeam;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;

/** The home page says what the sample is, lists the devices, unlocks a door, and shows a command that works. */
@QuarkusTest
class HomeTest {

    private static final Pattern CURL = Pattern.compile("curl -u (\\w+):(\\w+) -X POST ([^\\s<]+)");
    private static final Pattern FRONT_DOOR = Pattern
            .compile("<td>Front Door</td><td>locked</td><td>.*name=\"device\" value=\"([^\"]+)\"");

    /** Starts each test with the initial data. */
    @InjectFakeSeam
    FakeSeam seam;

    @Test
    void showsACommandThatWorks() {
        String home = home();

        assertThat(home).contains("seam.co");
        Matcher curl = CURL.matcher(home);
        assertThat(curl.find()).isTrue();
        given().auth().preemptive().basic(curl.group(1), curl.group(2)).post(curl.group(3)).then()
                .statusCode(200)
                .body("userIdentifierKey", is(curl.group(1)));
    }

    @Test
    void listsTheDevicesAndUnlocksADoor() {
        String home = home();
        assertThat(home).contains("<td>Thermostat</td>");
        Matcher door = FRONT_DOOR.matcher(home);
        assertThat(door.find()).as(home).isTrue();

        given().formParam("device", door.group(1)).post("/unlock").then().statusCode(401);
        assertThat(home()).contains("<td>Front Door</td><td>locked</td>");
        as("alice").redirects().follow(false).formParam("device", door.group(1)).post("/unlock").then().statusCode(303);

        assertThat(home()).contains("<td>Front Door</td><td>unlocked</td>");
    }

    @Test
    void unlocksNothingForAnotherSite() {
        as("alice").header("Origin", "http://example.com").formParam("device", FakeSeam.FRONT_DOOR_DEVICE_ID).post("/unlock")
                .then().statusCode(403);

        assertThat(home()).contains("<td>Front Door</td><td>locked</td>");
    }

    private static String home() {
        return when().get("/").then().statusCode(200).contentType(ContentType.HTML).extract().asString();
    }
}
