package io.quarkiverse.seam.deployment.devservice;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.seam.test.RawSeam;
import io.quarkus.test.QuarkusDevModeTest;
import io.quarkus.vertx.http.HttpServer;
import io.restassured.http.ContentType;

/** What a live reload keeps, and what it changes. */
class LiveReloadTest extends DevModeApplication {

    @RegisterExtension
    static final QuarkusDevModeTest APPLICATION = application("quarkus.http.port=0");

    /** One after the other in one application, as dev mode starts another one for each test method. */
    @TestFactory
    Stream<DynamicTest> liveReloads(HttpServer server) {
        port = server.getPort();
        return Stream.of(
                dynamicTest("keeps its sessions when the code changes", this::keepsItsSessionsWhenTheCodeChanges),
                dynamicTest("calls a client that the code newly refers to", this::callsANewClient),
                dynamicTest("calls a client of Seam that the code newly refers to", this::callsANewClientOfSeam),
                dynamicTest("sends events to the first observer", this::sendsEventsToTheFirstObserver),
                dynamicTest("moves to another port", this::movesToAnotherPort),
                dynamicTest("reports a port in use, and starts once it is another", this::reportsAPortInUse));
    }

    private void keepsItsSessionsWhenTheCodeChanges() {
        String id = session("user");
        String devService = setting("quarkus.seam.url");

        greetWith("\"Good morning\"", "");

        assertThat(greeting()).isEqualTo("Good morning");
        assertThat(setting("quarkus.seam.url")).isEqualTo(devService);
        assertThat(session("user")).isEqualTo(id);
        assertThat(APPLICATION.getLogRecords()).extracting(line -> line.getParameters()[0]).containsExactly(devService);
    }

    private void callsANewClient() {
        greetWith("devices.list().items().size() + \" devices\"", "io.quarkiverse.seam.devices.Devices devices");

        assertThat(greeting()).matches("[1-9]\\d* devices");
    }

    private void callsANewClientOfSeam() {
        greetWith("seam.workspaces().get().workspaceId()", "io.quarkiverse.seam.Seam seam");

        assertThat(greeting()).isNotEmpty();
    }

    /** @param field another one to inject; empty for none */
    private static void greetWith(String greeting, String field) {
        APPLICATION.modifySourceFile(DevModeResource.class, code -> code
                .replace("Config config;", "Config config;" + (field.isEmpty() ? "" : "\n@Inject\n" + field + ";"))
                .replaceFirst("return [^;]*;", "return " + greeting + ";"));
    }

    private void sendsEventsToTheFirstObserver() {
        APPLICATION.modifySourceFile(DevModeResource.class, code -> code.replace("Config config;", """
                Config config;

                void onUnlocked(@jakarta.enterprise.event.Observes io.quarkiverse.seam.events.LockUnlockedEvent event) {
                }
                """));
        String devService = setting("quarkus.seam.url");

        await().untilAsserted(() -> given().baseUri(devService).contentType(ContentType.JSON)
                .body("{\"event\": {\"event_type\": \"lock.unlocked\"}}").post("/_fake/send")
                .then().statusCode(200).body("delivery.attempts.status", hasItem(204)));
    }

    private void movesToAnotherPort() {
        String id = session("user");
        String before = setting("quarkus.seam.url");
        int port = RawSeam.reservePort();

        set(APPLICATION, "quarkus.seam.devservices.port=" + port);

        assertThat(setting("quarkus.seam.url")).isEqualTo("http://127.0.0.1:" + port).isNotEqualTo(before);
        assertThat(setting("seam.fake.url")).isEqualTo("http://127.0.0.1:" + port);
        assertThat(session("user")).isNotEqualTo(id);
        assertThatThrownBy(() -> given().baseUri(before).get("/")).isInstanceOf(ConnectException.class);
    }

    private void reportsAPortInUse() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            set(APPLICATION, "quarkus.seam.devservices.port=" + other.getLocalPort());

            assertThat(errorPage()).contains("The Dev Service for Seam cannot listen on 127.0.0.1:" + other.getLocalPort()
                    + " (Address already in use): set quarkus.seam.devservices.port to another port");
        }
        set(APPLICATION, "quarkus.seam.devservices.port=");

        assertThat(greeting()).isNotEmpty();
        assertThat(session("user")).isNotEmpty();
    }
}
