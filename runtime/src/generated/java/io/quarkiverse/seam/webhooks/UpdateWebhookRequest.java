// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.webhooks;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** Changes which events are sent. To change the URL, create another webhook. */
public final class UpdateWebhookRequest extends RequestBody {

    private UpdateWebhookRequest(Builder builder) {
        super(builder);
    }

    /** A builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder on which the same is set. */
    @JsonIgnore
    public Builder toBuilder() {
        return copyTo(new Builder());
    }

    @JsonProperty("event_types")
    public List<String> eventTypes() {
        return get("event_types");
    }

    @JsonProperty("webhook_id")
    public String webhookId() {
        return get("webhook_id");
    }

    /** Builds instances of {@link UpdateWebhookRequest}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** The event types to send, replacing the previous ones. Required. */
        public Builder eventTypes(List<String> eventTypes) {
            return set("event_types", eventTypes);
        }

        /** See {@link #eventTypes(List)}. */
        public Builder eventTypes(String... eventTypes) {
            return set("event_types", eventTypes);
        }

        /** Seam's id of the webhook, as create has returned it. Required. */
        public Builder webhookId(String webhookId) {
            return set("webhook_id", webhookId);
        }

        /** @throws IllegalArgumentException if a required field is not set; the message names it */
        public UpdateWebhookRequest build() {
            require("event_types", "webhook_id");
            return new UpdateWebhookRequest(this);
        }
    }
}
