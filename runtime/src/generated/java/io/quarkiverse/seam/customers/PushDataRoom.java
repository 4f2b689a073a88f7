// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.customers;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** One of the {@code rooms} of {@code PushDataRequest}. */
public final class PushDataRoom extends RequestBody {

    private PushDataRoom(Builder builder) {
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

    @JsonProperty("name")
    public String name() {
        return get("name");
    }

    @JsonProperty("parent_site_key")
    public String parentSiteKey() {
        return get("parent_site_key");
    }

    @JsonProperty("room_key")
    public String roomKey() {
        return get("room_key");
    }

    /** Builds instances of {@link PushDataRoom}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** The name to show in user interfaces. Required. */
        public Builder name(String name) {
            return set("name", name);
        }

        /** The site that this belongs to, by your own key. */
        public Builder parentSiteKey(String parentSiteKey) {
            return setNotEmpty("parent_site_key", parentSiteKey);
        }

        /** Your own key for the room. Required. */
        public Builder roomKey(String roomKey) {
            return setNotEmpty("room_key", roomKey);
        }

        /** @throws IllegalArgumentException if a required field is not set; the message names it */
        public PushDataRoom build() {
            require("name", "room_key");
            return new PushDataRoom(this);
        }
    }
}
