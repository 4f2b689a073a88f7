package io.quarkiverse.seam.runtime.webhook;

import java.util.List;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;

import io.quarkiverse.seam.webhooks.SeamWebhookVerificationException;

/** The keys of which one must have signed a message: several while a secret is being replaced. */
public final class SignatureKeys {

    private final List<Webhook> keys;

    private SignatureKeys(List<Webhook> keys) {
        this.keys = keys;
    }

    /** @param secrets valid ones */
    public static SignatureKeys of(List<String> secrets) {
        return new SignatureKeys(secrets.stream().map(Webhook::new).toList());
    }

    /** @throws SeamWebhookVerificationException if none of the keys has signed the message, or it is too old or too new */
    public void verify(SignedMessage message) {
        String reason = "there is no secret";
        for (Webhook key : keys) {
            try {
                key.verify(message.payload(), message.headers());
                return;
            } catch (WebhookVerificationException e) {
                reason = e.getMessage();
            }
        }
        throw new SeamWebhookVerificationException("The delivery is not accepted: " + reason, 401);
    }
}
