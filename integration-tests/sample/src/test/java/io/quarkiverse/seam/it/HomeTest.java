package io.quarkiverse.seam.it;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

/** The home page says what the sample is, and shows a command that works. */
@QuarkusTest
class HomeTest {

    private static final Pattern CURL = Pattern.compile("curl -u (\\w+):(\\w+) -X POST (\\S+)");

    @Test
    void showsACommandThatWorks() {
        String home = when().get("/").then().statusCode(200).extract().asString();

        assertThat(home.lines()).singleElement().asString().contains("seam.co");
        Matcher curl = CURL.matcher(home);
        assertThat(curl.find()).isTrue();
        given().auth().preemptive().basic(curl.group(1), curl.group(2)).post(curl.group(3)).then()
                .statusCode(200)
                .body("userIdentifierKey", is(curl.group(1)));
    }
}
