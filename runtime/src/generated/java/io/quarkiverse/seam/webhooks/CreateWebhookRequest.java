// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.webhooks;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** Registers a URL for Seam to send events to. The response contains the secret to verify the events with. */
public final class CreateWebhookRequest extends RequestBody {

    private CreateWebhookRequest(Builder builder) {
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

    @JsonProperty("url")
    public String url() {
        return get("url");
    }

    /** Shows all but secrets. */
    @Override
    public String toString() {
        return toString("url");
    }

    /** Builds instances of {@link CreateWebhookRequest}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** The event types to send, such as lock.unlocked. If omitted, Seam sends all. */
        public Builder eventTypes(List<String> eventTypes) {
            return set("event_types", eventTypes);
        }

        /** See {@link #eventTypes(List)}. */
        public Builder eventTypes(String... eventTypes) {
            return set("event_types", eventTypes);
        }

        /** The URL, reachable from the internet. Required. */
        public Builder url(String url) {
            return set("url", url);
        }

        /** @throws IllegalArgumentException if a required field is not set; the message names it */
        public CreateWebhookRequest build() {
            require("url");
            return new CreateWebhookRequest(this);
        }
    }
}
