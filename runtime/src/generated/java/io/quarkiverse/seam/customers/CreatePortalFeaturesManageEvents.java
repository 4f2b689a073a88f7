// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.customers;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** The events that the customer sees. */
public final class CreatePortalFeaturesManageEvents extends RequestBody {

    private CreatePortalFeaturesManageEvents(Builder builder) {
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

    @JsonProperty("allowed_events")
    public List<String> allowedEvents() {
        return get("allowed_events");
    }

    @JsonProperty("default_events")
    public List<String> defaultEvents() {
        return get("default_events");
    }

    /** Builds instances of {@link CreatePortalFeaturesManageEvents}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** The event types that the customer can choose from. If omitted, all. */
        public Builder allowedEvents(List<String> allowedEvents) {
            return set("allowed_events", allowedEvents);
        }

        /** See {@link #allowedEvents(List)}. */
        public Builder allowedEvents(String... allowedEvents) {
            return set("allowed_events", allowedEvents);
        }

        /** The event types that are selected at first. */
        public Builder defaultEvents(List<String> defaultEvents) {
            return set("default_events", defaultEvents);
        }

        /** See {@link #defaultEvents(List)}. */
        public Builder defaultEvents(String... defaultEvents) {
            return set("default_events", defaultEvents);
        }

        public CreatePortalFeaturesManageEvents build() {

            return new CreatePortalFeaturesManageEvents(this);
        }
    }
}
