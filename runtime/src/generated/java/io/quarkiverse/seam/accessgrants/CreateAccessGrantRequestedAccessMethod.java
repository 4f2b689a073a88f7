// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.accessgrants;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.accessmethods.AccessMethodMode;
import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** One of the {@code requestedAccessMethods} of {@code CreateAccessGrantRequest}. */
public final class CreateAccessGrantRequestedAccessMethod extends RequestBody {

    private CreateAccessGrantRequestedAccessMethod(Builder builder) {
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

    @JsonProperty("code")
    public String code() {
        return get("code");
    }

    @JsonProperty("instant_key_max_use_count")
    public Integer instantKeyMaxUseCount() {
        return get("instant_key_max_use_count");
    }

    @JsonProperty("mode")
    public AccessMethodMode mode() {
        return get("mode");
    }

    /** Shows all but secrets. */
    @Override
    public String toString() {
        return toString("code");
    }

    /** Builds instances of {@link CreateAccessGrantRequestedAccessMethod}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /**
         * The digits, only for the mode code. If a lock rejects them, Seam chooses others. From 4 to 9 characters. Must match
         * {@code ^\d+$}.
         */
        public Builder code(String code) {
            return setNotEmpty("code", code);
        }

        /** The maximum number of uses of the instant key, only for the mode {@code mobile_key}. At least 1. */
        public Builder instantKeyMaxUseCount(Integer instantKeyMaxUseCount) {
            return set("instant_key_max_use_count", instantKeyMaxUseCount);
        }

        /** PIN code, card, mobile key, or remote unlocking ({@code cloud_key}). Required. */
        public Builder mode(AccessMethodMode mode) {
            return set("mode", mode);
        }

        /** @throws IllegalArgumentException if a required field is not set; the message names it */
        public CreateAccessGrantRequestedAccessMethod build() {
            require("mode");
            return new CreateAccessGrantRequestedAccessMethod(this);
        }
    }
}
