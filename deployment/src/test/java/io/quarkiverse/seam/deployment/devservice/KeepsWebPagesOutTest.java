package io.quarkiverse.seam.deployment.devservice;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.net.Socket;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.seam.deployment.devservice.state.FakeSeamSeed;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** A web page cannot use the browser of the developer to call the Dev Service, which runs on the same machine. */
class KeepsWebPagesOutTest {

    private static final String OUTAGE = "{\"active\": true}";

    private final FakeSeamServer seam = new FakeSeamServer(0, Set.of());

    @BeforeEach
    void start() {
        seam.start();
    }

    @AfterEach
    void stop() {
        seam.close();
    }

    // Requests across sites

    @ParameterizedTest
    @ValueSource(strings = { "text/plain", "text/plain; application/json", "text/plain;charset=application/json",
            "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "application/jsonp",
            "application/json-patch+json" })
    void anyContentTypeButJson(String contentType) throws IOException {
        rejects(send("POST /_fake/outage", OUTAGE, "Host: " + own(), "Content-Type: " + contentType), 415,
                "invalid_content_type");
        rejects(send("POST /_fake/reset", "", "Host: " + own(), "Content-Type: " + contentType), 415, "invalid_content_type");

        serves();
    }

    @Test
    void noContentType() throws IOException {
        rejects(send("POST /_fake/outage", OUTAGE, "Host: " + own()), 415, "invalid_content_type");

        serves();
    }

    @ParameterizedTest
    @ValueSource(strings = { "application/json", "application/json; charset=utf-8", "Application/JSON;charset=UTF-8" })
    void butJsonIsAccepted(String contentType) throws IOException {
        assertThat(send("POST /_fake/fail_next", "{\"status\": 418}", "Host: " + own(), "Content-Type: " + contentType))
                .startsWith("HTTP/1.1 200 ");

        list().statusCode(418);
    }

    @ParameterizedTest
    @ValueSource(strings = { "https://evil.example", "null", "", "http://127.0.0.1", "http://127.0.0.1:1",
            "https://127.0.0.1:PORT",
            "http://localhost:PORT", "http://127.0.0.1:PORT.evil.example" })
    void anotherOrigin(String origin) {
        RequestSpecification page = given().baseUri(seam.url()).header("Origin",
                origin.replace("PORT", String.valueOf(seam.port())));

        page.contentType("application/json").body(OUTAGE).post("/_fake/outage").then().statusCode(403)
                .body("error.type", is("origin_not_allowed"));
        page.get("/_fake/sessions").then().statusCode(403).body("sessions", is((Object) null));

        serves();
    }

    @ParameterizedTest
    @ValueSource(strings = { "127.0.0.1", "localhost", "LOCALHOST" })
    void butTheOwnOriginIsAccepted(String host) {
        given().baseUri(seam.url()).header("Host", host + ":" + seam.port())
                .header("Origin", "http://" + host + ":" + seam.port()).get("/_fake/sessions").then().statusCode(200);
    }

    // DNS rebinding

    @ParameterizedTest
    @ValueSource(strings = { "evil.example", "evil.example:PORT", "127.0.0.1.evil.example", "127.evil.example", "127.0.0.1evil",
            "localhost.evil.example", "evil-localhost", "0.0.0.0:PORT", "192.168.1.2", "[::2]", "[::ffff:1.2.3.4]:PORT",
            "evil.example@127.0.0.1", "" })
    void aHostThatIsNotLoopback(String host) throws IOException {
        String sent = "Host: " + host.replace("PORT", String.valueOf(seam.port()));

        rejects(send("GET /_fake/sessions", "", sent), 403, "host_not_allowed");
        rejects(send("POST /_fake/outage", OUTAGE, sent, "Content-Type: application/json"), 403, "host_not_allowed");
        rejects(send("POST /client_sessions/list", "{}", sent, "Content-Type: application/json",
                "Authorization: Bearer " + seam.apiKey()), 403, "host_not_allowed");
        rejects(send("GET /no_such_endpoint", "", sent), 403, "host_not_allowed");

        given().baseUri(seam.url()).get("/_fake/requests").then().body("requests", empty());
        serves();
    }

    @Test
    void itsOwnOriginDoesNotHelpAPageThatIsRebound() throws IOException {
        rejects(send("GET /_fake/sessions", "", "Host: evil.example", "Origin: http://evil.example"), 403, "host_not_allowed");
    }

    @Test
    void doesNotUseUpAFailure() throws IOException {
        given().baseUri(seam.url()).contentType("application/json").body("{\"status\": 418}").post("/_fake/fail_next");

        rejects(send("GET /client_sessions/list", "", "Host: evil.example"), 403, "host_not_allowed");

        list().statusCode(418);
    }

    @ParameterizedTest
    @ValueSource(strings = { "localhost", "LocalHost:PORT", "127.0.0.1", "127.1.2.3:PORT", "[::1]:PORT", "app.localhost" })
    void butAnyNameOfThisMachineIsAccepted(String host) throws IOException {
        String sent = "Host: " + host.replace("PORT", String.valueOf(seam.port()));

        assertThat(send("GET /_fake/sessions", "", sent)).startsWith("HTTP/1.1 200 ");
        assertThat(send("GET /client_sessions/list", "", sent, "Authorization: Bearer " + seam.apiKey()))
                .startsWith("HTTP/1.1 200 ");
    }

    /** Sends over a plain socket, since a client library would correct the request. */
    private String send(String request, String body, String... headers) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", seam.port())) {
            socket.getOutputStream().write((request + " HTTP/1.1\r\n" + String.join("\r\n", headers)
                    + "\r\nContent-Length: " + body.length() + "\r\nConnection: close\r\n\r\n" + body).getBytes(UTF_8));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }

    private String own() {
        return "127.0.0.1:" + seam.port();
    }

    private static void rejects(String response, int status, String type) {
        assertThat(response).startsWith("HTTP/1.1 " + status + ' ').contains("\"type\":\"" + type + '"')
                .doesNotContain("seam_cst").doesNotContain(FakeSeamSeed.RESIDENT_USER_IDENTIFIER_KEY);
    }

    /** Checks that nothing has changed. */
    private void serves() {
        list().statusCode(200).body("client_sessions.client_session_id", contains(FakeSeamSeed.CLIENT_SESSION_ID));
    }

    private ValidatableResponse list() {
        return given().baseUri(seam.url()).header("Authorization", "Bearer " + seam.apiKey()).get("/client_sessions/list")
                .then();
    }
}
