package io.quarkiverse.seam.it.webhooks;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;

import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkiverse.seam.it.webhooks.SpansResource.Span;
import io.quarkiverse.seam.webhooks.SeamWebhookDeliveries;
import io.quarkiverse.seam.webhooks.SeamWebhookDeliveries.Claim;
import io.quarkiverse.seam.webhooks.Webhook;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import io.smallrye.reactive.messaging.memory.InMemorySink;

/** What the guide shows about webhooks, with a database, HTTP permissions, metrics and traces. */
@QuarkusTest
class WebhooksTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final String PIN = "471147114711";
    private static final String TENANT_SECRET = "whsec_BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB";

    @ConfigProperty(name = "quarkus.seam.webhook.secret")
    String secret;

    @Inject
    DataSource database;

    @Inject
    SeamWebhookDeliveries deliveries;

    @Inject
    WebhookRegistration registration;

    @Inject
    @Any
    InMemoryConnector connector;

    private final String id = "msg_" + UUID.randomUUID();

    @BeforeEach
    void forgetSpans() {
        when().delete("/spans").then().statusCode(204);
    }

    /** Tests that control the Dev Service reset it, so that the webhook of the startup may be gone. */
    private void registerAgain() {
        registration.register(new StartupEvent());
    }

    private String unlocked(String device) {
        return "{\"event_id\":\"" + id + "\",\"event_type\":\"lock.unlocked\",\"workspace_id\":\"w1\",\"device_id\":\"" + device
                + "\",\"code\":\"" + PIN + "\",\"created_at\":\"2026-01-02T03:04:05.678Z\","
                + "\"occurred_at\":\"2026-01-02T03:04:05.678Z\"}";
    }

    private RequestSpecification signed(String key, String body) {
        return signed(key, id, body);
    }

    private static RequestSpecification signed(String key, String id, String body) {
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

    @Test
    void aDeliveryNeedsNoLogin() throws SQLException {
        given().body("{}").post("/seam/other").then().statusCode(401);
        given().body("{}").post("/seam/webhook").then().statusCode(400);
        signed(secret, unlocked("d1")).post("/seam/webhook").then().statusCode(204);
        signed(secret, unlocked("d1")).post("/seam/webhook").then().statusCode(204);

        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void anObserverToleratesAnEventThatItKnows() throws SQLException {
        signed(secret, "one-" + id, unlocked("d1")).post("/seam/webhook").then().statusCode(204);
        signed(secret, "other-" + id, unlocked("d1")).post("/seam/webhook").then().statusCode(204);

        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void anObserverThatFailsRollsBackItsTransaction() throws SQLException {
        signed(secret, unlocked("unhappy")).post("/seam/webhook").then().statusCode(500);
        assertThat(rows()).isZero();

        signed(secret, unlocked("d1")).post("/seam/webhook").then().statusCode(204);
        assertThat(rows()).isEqualTo(1);
    }

    private int rows() throws SQLException {
        try (Connection connection = database.getConnection();
                ResultSet count = connection.createStatement()
                        .executeQuery("select count(*) from unlocked_door where event_id = '" + id + "'")) {
            count.next();
            return count.getInt(1);
        }
    }

    @Test
    void aTenantOfTheDatabase() throws SQLException {
        String tenant = "tenant-" + UUID.randomUUID();
        signed(TENANT_SECRET, unlocked("d1")).post("/seam/webhook/" + tenant).then().statusCode(404);

        try (Connection connection = database.getConnection()) {
            connection.createStatement()
                    .execute("insert into webhook_secret (tenant, secret) values ('" + tenant + "', '" + TENANT_SECRET + "')");
        }
        signed(TENANT_SECRET, unlocked("d1")).post("/seam/webhook/" + tenant).then().statusCode(204);
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void theApplicationRegistersItsWebhookOnce() {
        registerAgain();
        Webhook webhook = registration.registered().get(0);
        assertThat(webhook.url()).startsWith("https://example.com/app/seam/webhook/doors");
        assertThat(webhook.eventTypes()).contains("lock.unlocked");

        registerAgain();

        assertThat(registration.registered()).containsExactly(webhook);
        signed(webhook.secret(), unlocked("d1")).post("/seam/webhook/doors").then().statusCode(204);
    }

    @Test
    void aSecretIsReplacedWithoutAGap() {
        registerAgain();
        Webhook old = registration.registered().get(0);
        registration.addSecret();
        List<Webhook> both = registration.registered();
        assertThat(both).hasSize(2).contains(old);
        Webhook replacement = both.get(both.indexOf(old) == 0 ? 1 : 0);
        assertThat(replacement.secret()).isNotEqualTo(old.secret());

        String query = URI.create(replacement.url()).getQuery();
        signed(old.secret(), "old-" + id, unlocked("d1")).post("/seam/webhook/doors").then().statusCode(204);
        signed(replacement.secret(), "new-" + id, unlocked("d1")).post("/seam/webhook/doors?" + query).then().statusCode(204);

        registration.removeOldSecret(old.webhookId());
        assertThat(registration.registered()).containsExactly(replacement);
        signed(old.secret(), "old2-" + id, unlocked("d1")).post("/seam/webhook/doors").then().statusCode(401);
        signed(replacement.secret(), "new2-" + id, unlocked("d1")).post("/seam/webhook/doors").then().statusCode(204);
    }

    @Test
    void eventsGoToAChannel() {
        InMemorySink<String> sink = connector.sink("seam-events");
        sink.clear();

        signed(secret, unlocked("d1")).post("/seam/webhook").then().statusCode(204);
        signed(secret, unlocked("d1")).post("/seam/webhook").then().statusCode(204);

        assertThat(sink.received()).extracting(Message::getPayload).containsExactly(unlocked("d1"));
    }

    @Test
    void anEndpointOfItsOwn() {
        signed(secret, unlocked("d1")).post("/own/webhook").then().statusCode(204);
        signed(TENANT_SECRET, unlocked("d1")).post("/own/webhook").then().statusCode(401);
        given().body("{}").post("/own/webhook").then().statusCode(400);
    }

    @Test
    void theDatabaseRemembersDeliveries() {
        assertThat(deliveries.claim(id, "one", MINUTE)).isEqualTo(Claim.GRANTED);
        assertThat(deliveries.claim(id, "two", MINUTE)).isEqualTo(Claim.RUNNING);
        deliveries.release(id, "two");
        assertThat(deliveries.claim(id, "two", MINUTE)).isEqualTo(Claim.RUNNING);
        deliveries.release(id, "one");
        assertThat(deliveries.claim(id, "two", MINUTE)).isEqualTo(Claim.GRANTED);

        deliveries.renew(id, "one", MINUTE.negated());
        assertThat(deliveries.claim(id, "three", MINUTE)).isEqualTo(Claim.RUNNING);
        deliveries.renew(id, "two", MINUTE.negated());
        assertThat(deliveries.claim(id, "three", MINUTE)).isEqualTo(Claim.GRANTED);

        deliveries.handled(id, MINUTE);
        deliveries.release(id, "three");
        deliveries.renew(id, "three", MINUTE.negated());
        assertThat(deliveries.claim(id, "four", MINUTE)).isEqualTo(Claim.HANDLED);
        deliveries.handled(id, MINUTE.negated());
        assertThat(deliveries.claim(id, "four", MINUTE)).isEqualTo(Claim.GRANTED);
        deliveries.handled("other " + id, MINUTE);
        assertThat(deliveries.claim("other " + id, "five", MINUTE)).isEqualTo(Claim.HANDLED);
    }

    @Test
    void theDatabaseForgetsDeliveries() throws SQLException {
        deliveries.handled(id, MINUTE.negated());
        deliveries.claim("other " + id, "one", MINUTE);

        try (Connection connection = database.getConnection();
                ResultSet expired = connection.createStatement()
                        .executeQuery("select * from delivery where id = '" + id + "'")) {
            assertThat(expired.next()).isFalse();
        }
    }

    @Test
    void metrics() {
        double handled = count("lock.unlocked", "handled");
        double failed = count("lock.unlocked", "failed");
        double forged = count("none", "forged");
        signed(secret, unlocked("unhappy")).post("/seam/webhook").then().statusCode(500);
        signed(secret, unlocked("d1")).post("/seam/webhook").then().statusCode(204);
        signed(TENANT_SECRET, unlocked("d1")).post("/seam/webhook").then().statusCode(401);

        assertThat(count("lock.unlocked", "handled")).isEqualTo(handled + 1);
        assertThat(count("lock.unlocked", "failed")).isEqualTo(failed + 1);
        assertThat(count("none", "forged")).isEqualTo(forged + 1);
        assertThat(exported()).doesNotContain(secret, PIN, id);
    }

    private static double count(String type, String outcome) {
        String series = "seam_webhook_deliveries_seconds_count{seam_event_type=\"" + type + "\",seam_outcome=\"" + outcome
                + "\"} ";
        return exported().lines().filter(line -> line.startsWith(series))
                .mapToDouble(line -> Double.parseDouble(line.substring(series.length()).split(" ")[0])).sum();
    }

    private static String exported() {
        return when().get("/q/metrics").then().statusCode(200).extract().asString();
    }

    @Test
    void health() {
        assertThat(webhooksCheck()).isEqualTo("UP");
        try (Connection connection = database.getConnection()) {
            connection.createStatement().execute("alter table delivery rename to elsewhere");
            signed(secret, unlocked("d1")).post("/seam/webhook").then().statusCode(503);
            assertThat(webhooksCheck()).isEqualTo("DOWN");
            given().body("{}").post("/seam/webhook").then().statusCode(400);
            assertThat(webhooksCheck()).isEqualTo("DOWN");
            connection.createStatement().execute("alter table elsewhere rename to delivery");
            signed(secret, unlocked("d1")).post("/seam/webhook").then().statusCode(204);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        assertThat(webhooksCheck()).isEqualTo("UP");
    }

    @Test
    void anybodyCanSendTheNameOfATenantWhoseSecretsCannotBeRead() throws SQLException {
        signed(secret, unlocked("d1")).post("/seam/webhook").then().statusCode(204);
        try (Connection connection = database.getConnection()) {
            connection.createStatement().execute("alter table webhook_secret rename to elsewhere");
            signed(TENANT_SECRET, unlocked("d1")).post("/seam/webhook/anybody").then().statusCode(503);
            connection.createStatement().execute("alter table elsewhere rename to webhook_secret");
        }
        assertThat(webhooksCheck()).isEqualTo("UP");
    }

    /** A node that is out of rotation gets no delivery that could be handled. */
    @Test
    void readinessDoesNotDependOnDeliveries() {
        assertThat(when().get("/q/health/ready").then().extract().<List<String>> path("checks.name"))
                .doesNotContain("Seam, webhooks");
    }

    private static String webhooksCheck() {
        return when().get("/q/health/well").then().extract().path("checks.find { it.name == 'Seam, webhooks' }.status");
    }

    @Test
    void theTraceOfTheDelivery() {
        String traceId = "0af7651916cd43dd8448eb211c80319c";
        signed(secret, unlocked("d1")).header("traceparent", "00-" + traceId + "-b7ad6b7169203331-01").post("/seam/webhook")
                .then().statusCode(204);

        // Those of earlier tests may still arrive.
        await().until(() -> spans(traceId).stream().anyMatch(span -> span.kind().equals("SERVER")));
        Span server = spans(traceId).stream().filter(span -> span.kind().equals("SERVER")).findFirst().orElseThrow();
        assertThat(spans(traceId)).filteredOn(span -> span.kind().equals("CONSUMER")).singleElement().satisfies(span -> {
            assertThat(span.name()).isEqualTo("process lock.unlocked");
            assertThat(span.parentSpanId()).isEqualTo(server.spanId());
            assertThat(span.status()).isEqualTo("UNSET");
            assertThat(span.attributes()).contains(entry("seam.event.type", "lock.unlocked"), entry("seam.message_id", id),
                    entry("seam.outcome", "handled"), entry("seam.workspace", "<default>"));
        });
        assertThat(spans().toString()).doesNotContain(secret, PIN);
    }

    @Test
    void theSpanOfADeliveryThatFails() {
        String traceId = "0af7651916cd43dd8448eb211c80319d";
        signed(secret, unlocked("unhappy")).header("traceparent", "00-" + traceId + "-b7ad6b7169203331-01")
                .post("/seam/webhook").then().statusCode(500);

        assertThat(spans(traceId)).filteredOn(span -> span.kind().equals("CONSUMER")).singleElement().satisfies(span -> {
            assertThat(span.status()).isEqualTo("ERROR");
            assertThat(span.attributes()).contains(entry("seam.outcome", "failed"));
        });
    }

    private static List<Span> spans(String traceId) {
        return spans().stream().filter(span -> span.traceId().equals(traceId)).toList();
    }

    private static List<Span> spans() {
        return List.of(when().get("/spans").then().statusCode(200).extract().as(Span[].class));
    }
}
