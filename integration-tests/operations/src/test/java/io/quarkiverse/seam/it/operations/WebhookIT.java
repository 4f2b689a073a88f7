package io.quarkiverse.seam.it.operations;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkiverse.seam.events.LockUnlockedEvent;
import io.quarkiverse.seam.events.LockUnlockedEventMethod;
import io.quarkiverse.seam.it.FakeSeamOverTls;
import io.quarkiverse.seam.it.operations.EventsResource.Unlocked;
import io.quarkiverse.seam.testing.FakeSeam;
import io.quarkiverse.seam.testing.FakeSeam.Attempt;
import io.quarkiverse.seam.testing.FakeSeam.Delivery;
import io.quarkiverse.seam.testing.InjectFakeSeam;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.specification.RequestSpecification;

/** Webhooks of a packaged application or a native image. */
@QuarkusIntegrationTest
@WithTestResource(FakeSeamOverTls.class)
class WebhookIT {

    private static final String OTHER_SECRET = "whsec_BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB";

    @InjectFakeSeam
    FakeSeam seam;

    @TestHTTPResource("seam/webhook")
    URI webhook;

    /** Supplied by the Dev Service, to the application as well. */
    private final String secret = ConfigProvider.getConfig().getValue("quarkus.seam.webhook.secret", String.class);
    private final String id = "msg_" + UUID.randomUUID();
    private final String unlocked = """
            {"event_id":"e1","event_type":"lock.unlocked","workspace_id":"w1","device_id":"d1","method":"keycode",\
            "is_via_nfc":true,"device_custom_metadata":{"floor":"3rd"},\
            "created_at":"2026-01-02T03:04:05.678Z","occurred_at":"2026-01-02T03:04:05.678Z"}""";

    @BeforeEach
    void forgetEvents() {
        when().delete("/events").then().statusCode(204);
    }

    @Test
    void anEventArrivesOnce() {
        double handled = count("lock.unlocked", "handled");
        double duplicates = count("lock.unlocked", "duplicate");

        signed(secret, unlocked).post(webhook).then().statusCode(204);
        signed(secret, unlocked).post(webhook).then().statusCode(204);

        assertThat(unlocked()).containsExactly(
                new Unlocked("e1", "d1", Instant.parse("2026-01-02T03:04:05.678Z"), "keycode", true, "3rd"));
        assertThat(unknown()).isEmpty();
        assertThat(count("lock.unlocked", "handled")).isEqualTo(handled + 1);
        assertThat(count("lock.unlocked", "duplicate")).isEqualTo(duplicates + 1);
    }

    @Test
    void whatSeamHasNotSignedDoesNotArrive() {
        double forged = count("none", "forged");

        signed(OTHER_SECRET, unlocked).post(webhook).then().statusCode(401);
        given().header("svix-id", id).body(unlocked).post(webhook).then().statusCode(400);

        assertThat(unlocked()).isEmpty();
        assertThat(unknown()).isEmpty();
        assertThat(count("none", "forged")).isEqualTo(forged + 1);
    }

    @Test
    void whatCannotBeReadArrivesAsAnUnknownEvent() {
        String cut = unlocked.substring(0, unlocked.length() - 10);

        signed(secret, cut).post(webhook).then().statusCode(204);

        assertThat(unknown()).containsExactly(cut);
        assertThat(unlocked()).isEmpty();
    }

    @Test
    void anEventOfTheDevServiceArrives() {
        Delivery delivery = seam.sendTo(webhook,
                LockUnlockedEvent.builder().deviceId("d2").method(LockUnlockedEventMethod.MANUAL).build());

        assertThat(delivery.attempts()).extracting(Attempt::status).containsExactly(204);
        assertThat(unlocked()).singleElement().satisfies(event -> {
            assertThat(event.eventId()).isEqualTo(delivery.eventId());
            assertThat(event.deviceId()).isEqualTo("d2");
            assertThat(event.method()).isEqualTo("manual");
        });
    }

    private RequestSpecification signed(String key, String body) {
        String timestamp = Long.toString(Instant.now().getEpochSecond());
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(key.substring("whsec_".length())), "HmacSHA256"));
            byte[] signature = mac.doFinal((id + "." + timestamp + "." + body).getBytes(UTF_8));
            return given().header("svix-id", id).header("svix-timestamp", timestamp)
                    .header("svix-signature", "v1," + Base64.getEncoder().encodeToString(signature))
                    .contentType("application/json").body(body.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Unlocked> unlocked() {
        return List.of(when().get("/events/unlocked").as(Unlocked[].class));
    }

    private static List<String> unknown() {
        return List.of(when().get("/events/unknown").as(String[].class));
    }

    private static double count(String eventType, String outcome) {
        String series = "seam_webhook_deliveries_seconds_count{seam_event_type=\"" + eventType + "\",seam_outcome=\"" + outcome
                + "\"} ";
        return when().get("/q/metrics").asString().lines()
                .filter(line -> line.startsWith(series))
                .mapToDouble(line -> Double.parseDouble(line.substring(series.length()).split(" ")[0]))
                .sum();
    }
}
