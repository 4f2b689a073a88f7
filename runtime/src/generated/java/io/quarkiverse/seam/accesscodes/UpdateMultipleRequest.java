// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.accesscodes;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** Changes all PIN codes of a group at once, on all of their locks. */
public final class UpdateMultipleRequest extends RequestBody {

    private UpdateMultipleRequest(Builder builder) {
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

    @JsonProperty("common_code_key")
    public String commonCodeKey() {
        return get("common_code_key");
    }

    @JsonProperty("ends_at")
    public Instant endsAt() {
        return get("ends_at");
    }

    @JsonProperty("name")
    public String name() {
        return get("name");
    }

    @JsonProperty("starts_at")
    public Instant startsAt() {
        return get("starts_at");
    }

    /** Builds instances of {@link UpdateMultipleRequest}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** The key of the group, as {@code createMultiple} has returned it. Required. */
        public Builder commonCodeKey(String commonCodeKey) {
            return set("common_code_key", commonCodeKey);
        }

        /** The new time when the codes stop working. */
        public Builder endsAt(Instant endsAt) {
            return set("ends_at", endsAt);
        }

        /** The name of the code in Seam. The lock and the provider's app may show it shortened or extended. */
        public Builder name(String name) {
            return set("name", name);
        }

        /** The new time when the codes start to work. */
        public Builder startsAt(Instant startsAt) {
            return set("starts_at", startsAt);
        }

        /** @throws IllegalArgumentException if a required field is not set; the message names it */
        public UpdateMultipleRequest build() {
            require("common_code_key");
            return new UpdateMultipleRequest(this);
        }
    }
}
