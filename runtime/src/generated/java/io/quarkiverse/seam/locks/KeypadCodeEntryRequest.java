// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.locks;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** Enters a PIN code on the keypad of a sandbox lock, to test how your application handles the events. */
public final class KeypadCodeEntryRequest extends RequestBody {

    private KeypadCodeEntryRequest(Builder builder) {
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

    @JsonProperty("device_id")
    public String deviceId() {
        return get("device_id");
    }

    /** Shows all but secrets. */
    @Override
    public String toString() {
        return toString("code");
    }

    /** Builds instances of {@link KeypadCodeEntryRequest}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** The PIN code to enter, whether the lock knows it or not. Required. */
        public Builder code(String code) {
            return set("code", code);
        }

        /** The sandbox lock with the keypad. Required. */
        public Builder deviceId(String deviceId) {
            return setNotEmpty("device_id", deviceId);
        }

        /** @throws IllegalArgumentException if a required field is not set; the message names it */
        public KeypadCodeEntryRequest build() {
            require("code", "device_id");
            return new KeypadCodeEntryRequest(this);
        }
    }
}
