package io.quarkiverse.seam.test.frontend;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusUnitTest;

/** With proactive authentication and CORS, below another root path, and with an HMAC of the principal's name as the key. */
class EndpointTest extends EndpointCases {

    private static final String NAME = "EndpointTest";
    private static final String SECRET = "a-secret-of-at-least-32-characters";

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = application(NAME)
            .overrideConfigKey("quarkus.http.root-path", "/app")
            .overrideConfigKey("quarkus.http.cors.enabled", "true")
            .overrideConfigKey("quarkus.http.cors.origins", "https://pages.example")
            .overrideConfigKey("quarkus.seam.front-end.user-key-secret", SECRET);

    @BeforeEach
    void start() {
        server = new SessionServer(NAME);
    }

    @Override
    String keyOf(String name) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(name.getBytes(StandardCharsets.UTF_8)));
        } catch (java.security.GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void isBelowTheRootPath() {
        assertThat(root.getPath()).isEqualTo("/app/");
    }

    @Test
    void pagesOfAnAllowedOriginCanRead() throws Exception {
        HttpResponse<String> preflight = send(newClient(), request(ENDPOINT).method("OPTIONS", BodyPublishers.noBody())
                .header("Origin", "https://pages.example").header("Access-Control-Request-Method", "GET").build());
        HttpResponse<String> unauthorized = send(newClient(),
                request(ENDPOINT).header("Origin", "https://pages.example").build());

        assertThat(preflight.statusCode()).isEqualTo(200);
        assertThat(unauthorized.statusCode()).isEqualTo(401);
        for (HttpResponse<String> response : List.of(preflight, unauthorized)) {
            assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).contains("https://pages.example");
        }
    }

    @Test
    void pagesOfOtherOriginsAreRejected() throws Exception {
        HttpResponse<String> response = send(loggedIn("jane"),
                request(ENDPOINT).header("Origin", "https://evil.example").build());

        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(response.body()).doesNotContain("token");
        assertThat(server.seam.requests()).isEmpty();
    }

    @Test
    void seamDoesNotLearnTheName() throws Exception {
        get(loggedIn("jane"));

        assertThat(server.seam.lastRequest().body()).doesNotContain("jane");
    }
}
