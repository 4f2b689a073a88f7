package io.quarkiverse.seam.deployment.devservice;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Map;
import java.util.logging.LogRecord;
import java.util.stream.Stream;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.seam.events.SeamEvent;
import io.quarkiverse.seam.test.RawSeam;
import io.quarkus.test.QuarkusDevModeTest;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;

/** The webhook in dev mode: whoever protects the whole application learns why no event arrives, and what to do. */
class WebhookInDevModeTest extends DevModeApplication {

    private static final String WARNING = "The application has rejected a request to the webhook at /seam/webhook with the status "
            + "401. Open it to Seam, whose deliveries are signed: quarkus.http.auth.permission.seam.paths=seam/webhook,"
            + "seam/webhook/* and quarkus.http.auth.permission.seam.policy=permit";

    private static final int DEV_SERVICE_PORT = RawSeam.reservePort();

    @RegisterExtension
    static final QuarkusDevModeTest APPLICATION = application(List.of(Observer.class, Login.class),
            "quarkus.seam.devservices.port=" + DEV_SERVICE_PORT)
            .setLogRecordPredicate(line -> line.getMessage().contains("webhook"));

    /** One after the other in one application, as dev mode starts another one for each test method. */
    @TestFactory
    Stream<DynamicTest> webhookInDevMode() {
        return Stream.of(
                dynamicTest("warns only if it is not public", this::onlyIfItIsNot),
                dynamicTest("gets the events of the Dev Service where it is after a live reload", this::afterALiveReload));
    }

    private void afterALiveReload() {
        await().untilAsserted(() -> assertThat(delivery().getString("url")).endsWith("/seam/webhook"));

        set(APPLICATION, "quarkus.seam.webhook.path=/moved");
        assertThat(post("/moved", Map.of("Authorization", "yes"))).isEqualTo(400);

        await().untilAsserted(() -> assertThat(delivery().getString("url")).endsWith("/moved"));
        assertThat(delivery().getList("attempts.status")).containsOnly(401);
    }

    private static JsonPath delivery() {
        return given().baseUri("http://127.0.0.1:" + DEV_SERVICE_PORT).basePath("").contentType(ContentType.JSON)
                .body("{\"event\": {\"event_type\": \"lock.unlocked\"}}").post("/_fake/send")
                .then().statusCode(200).extract().jsonPath().setRootPath("delivery");
    }

    private void onlyIfItIsNot() {
        assertThat(post("/seam/webhook", Map.of("Authorization", "yes"))).isEqualTo(400);
        assertThat(post("/seam/other", Map.of())).isEqualTo(401);
        assertThat(APPLICATION.getLogRecords()).extracting(WebhookInDevModeTest::text).noneMatch(WARNING::equals);

        assertThat(post("/seam/webhook", Map.of())).isEqualTo(401);
        assertThat(post("/seam/webhook/acme", Map.of())).isEqualTo(401);
        assertThat(APPLICATION.getLogRecords()).extracting(WebhookInDevModeTest::text).filteredOn(WARNING::equals)
                .hasSize(2);
    }

    private static String text(LogRecord line) {
        return ((ExtLogRecord) line).getFormattedMessage();
    }

    @Singleton
    public static class Observer {

        void all(@Observes SeamEvent event) {
        }
    }

    /** As an application's HTTP permissions do, at the same place. */
    @Singleton
    public static class Login {

        void register(@Observes Filters filters) {
            filters.register(routing -> {
                if (routing.request().getHeader("Authorization") == null) {
                    routing.response().setStatusCode(401).end();
                } else {
                    routing.next();
                }
            }, 200);
        }
    }
}
