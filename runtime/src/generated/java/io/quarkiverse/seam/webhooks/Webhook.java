// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.webhooks;

import java.util.List;

import io.quarkiverse.seam.runtime.api.Values;

/**
 * A URL of your application that Seam sends events to.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param eventTypes The event types to send; an asterisk stands for all.
 * @param secret The secret to verify events with. Anyone who has it can forge events.
 */
public record Webhook(
        List<String> eventTypes,
        String secret,
        String url,
        String webhookId) {

    public Webhook {
        eventTypes = Values.copyOf(eventTypes);
    }

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds instances of {@link Webhook}. */
    public static final class Builder {

        private List<String> eventTypes;
        private String secret;
        private String url;
        private String webhookId;

        private Builder() {
        }

        public Builder eventTypes(List<String> eventTypes) {
            this.eventTypes = eventTypes;
            return this;
        }

        public Builder secret(String secret) {
            this.secret = secret;
            return this;
        }

        public Builder url(String url) {
            this.url = url;
            return this;
        }

        public Builder webhookId(String webhookId) {
            this.webhookId = webhookId;
            return this;
        }

        public Webhook build() {
            return new Webhook(eventTypes, secret, url, webhookId);
        }
    }

    /** Shows all but secrets. */
    @Override
    public String toString() {
        return "Webhook[eventTypes=" + eventTypes + ", secret=" + Values.masked(secret) + ", url=" + Values.masked(url)
                + ", webhookId=" + webhookId + "]";
    }
}
