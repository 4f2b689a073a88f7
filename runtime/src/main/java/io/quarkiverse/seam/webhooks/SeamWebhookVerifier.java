package io.quarkiverse.seam.webhooks;

import java.util.List;
import java.util.Map;

import io.quarkiverse.seam.events.SeamEvent;
import io.quarkiverse.seam.runtime.config.WebhookSecret;
import io.quarkiverse.seam.runtime.webhook.EventReader;
import io.quarkiverse.seam.runtime.webhook.SignatureKeys;
import io.quarkiverse.seam.runtime.webhook.SignedMessage;

/**
 * Verifies deliveries that arrive at an endpoint of the application's own. Inject it, with the qualifier
 * {@link io.quarkiverse.seam.SeamWorkspace} for a named workspace; it then has the configured secrets.
 * <p>
 * The time of a delivery may differ from the clock of this machine by up to five minutes, in both directions, so that clock
 * must be right.
 * <p>
 * It does not detect that a delivery arrives twice.
 */
public final class SeamWebhookVerifier {

    private final SignatureKeys keys;

    private SeamWebhookVerifier(SignatureKeys keys) {
        this.keys = keys;
    }

    /**
     * @param secrets the secrets of the webhook ({@code whsec_...}), one of which a delivery must be signed with
     * @throws IllegalArgumentException if there is none, or one of them is invalid
     */
    public static SeamWebhookVerifier of(String... secrets) {
        if (secrets == null || secrets.length == 0) {
            throw new IllegalArgumentException("secrets must not be empty");
        }
        for (String secret : secrets) {
            WebhookSecret.check("secrets", secret);
        }
        return new SeamWebhookVerifier(SignatureKeys.of(List.of(secrets)));
    }

    /**
     * @param headers of the request; upper and lower case do not matter
     * @param body of the request, exactly as received
     * @return the event; an {@link io.quarkiverse.seam.events.UnknownEvent} if its type is unknown or it cannot be read
     * @throws SeamWebhookVerificationException if it does not come from Seam, or its time differs from now by more than five
     *         minutes
     */
    public SeamEvent verify(Map<String, List<String>> headers, byte[] body) {
        if (headers == null || body == null) {
            throw new IllegalArgumentException((headers == null ? "headers" : "body") + " must not be null");
        }
        SignedMessage message = SignedMessage.of(headers, body);
        keys.verify(message);
        return EventReader.read(message.payload());
    }

    @Override
    public String toString() {
        return "SeamWebhookVerifier";
    }
}
