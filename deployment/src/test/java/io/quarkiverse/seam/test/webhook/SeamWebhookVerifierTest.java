package io.quarkiverse.seam.test.webhook;

import static io.quarkiverse.seam.test.webhook.SignedDelivery.event;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.seam.events.LockUnlockedEvent;
import io.quarkiverse.seam.webhooks.SeamWebhookVerificationException;
import io.quarkiverse.seam.webhooks.SeamWebhookVerifier;

/** Verifies what an endpoint of the application's own has received. */
class SeamWebhookVerifierTest {

    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final String OTHER_SECRET = "C2FVsBQIhrscChlQIMV+b5sSYspob7oD";
    private static final byte[] UNLOCKED = event("lock.unlocked").getBytes(UTF_8);

    private final SeamWebhookVerifier verifier = SeamWebhookVerifier.of(OTHER_SECRET, SECRET);
    private final Map<String, List<String>> headers = headers(SECRET, Instant.now());

    private static Map<String, List<String>> headers(String secret, Instant sent) {
        Map<String, List<String>> headers = new HashMap<>();
        SignedDelivery.of(secret, "msg_1", sent, UNLOCKED).headers()
                .forEach((name, value) -> headers.put(name, List.of(value)));
        return headers;
    }

    @Test
    void anEvent() {
        assertThat(verifier.verify(headers, UNLOCKED)).isInstanceOfSatisfying(LockUnlockedEvent.class,
                event -> assertThat(event.raw()).isEqualTo(event("lock.unlocked")));
        assertThat(verifier.verify(headers(OTHER_SECRET, Instant.now()), UNLOCKED)).isInstanceOf(LockUnlockedEvent.class);
        assertThat(verifier).hasToString("SeamWebhookVerifier");
    }

    @Test
    void headersInUpperCase() {
        Map<String, List<String>> upper = new HashMap<>();
        headers.forEach((name, value) -> upper.put(name.toUpperCase(), value));
        // As the JDK's HTTP classes have it for the first line of a response.
        upper.put(null, List.of("HTTP/1.1 200 OK"));

        assertThat(verifier.verify(upper, UNLOCKED)).isInstanceOf(LockUnlockedEvent.class);
    }

    @Test
    void signaturesInSeveralHeaders() {
        headers.put("Svix-Signature", List.of("v1,AAAA", "v1,BBBB"));

        assertThat(verifier.verify(headers, UNLOCKED)).isInstanceOf(LockUnlockedEvent.class);
    }

    @Test
    void notFromSeam() {
        reject(headers("whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", Instant.now()), UNLOCKED, 401, "No matching signature");
        reject(headers, event("lock.locked").getBytes(UTF_8), 401, "No matching signature");
        reject(headers(SECRET, Instant.now().minusSeconds(400)), UNLOCKED, 401, "too old");
        reject(headers(SECRET, Instant.now().plusSeconds(400)), UNLOCKED, 401, "too new");
    }

    @Test
    void unreadable() {
        reject(Map.of(), UNLOCKED, 400, "It needs the headers svix-id, svix-timestamp and svix-signature");
        reject(headers, new byte[] { (byte) 0xe4 }, 400, "The body is not valid UTF-8");
        headers.put("Svix-Id", List.of("msg_2"));
        reject(headers, UNLOCKED, 400, "The header svix-id is invalid");
    }

    private void reject(Map<String, List<String>> headers, byte[] body, int status, String reason) {
        assertThatThrownBy(() -> verifier.verify(headers, body)).hasMessageContaining(reason)
                .isInstanceOfSatisfying(SeamWebhookVerificationException.class,
                        failure -> assertThat(failure.statusCode()).isEqualTo(status));
    }

    @Test
    void nothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> verifier.verify(null, UNLOCKED))
                .withMessage("headers must not be null");
        assertThatIllegalArgumentException().isThrownBy(() -> verifier.verify(headers, null))
                .withMessage("body must not be null");
        assertThatIllegalArgumentException().isThrownBy(SeamWebhookVerifier::of).withMessage("secrets must not be empty");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = { "", " ", "whsec_", "whsec_a", "not Base64", "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw!" })
    void anInvalidSecret(String secret) {
        assertThatIllegalArgumentException().isThrownBy(() -> SeamWebhookVerifier.of(SECRET, secret))
                .withMessageStartingWith("secrets must ").withMessageNotContaining("MfKQ");
    }
}
