// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.thermostats.schedules;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** Lists all schedules of a thermostat, without pages. */
public final class ListThermostatSchedulesRequest extends RequestBody {

    private ListThermostatSchedulesRequest(Builder builder) {
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

    @JsonProperty("device_id")
    public String deviceId() {
        return get("device_id");
    }

    @JsonProperty("user_identifier_key")
    public String userIdentifierKey() {
        return get("user_identifier_key");
    }

    /** Shows all but secrets. */
    @Override
    public String toString() {
        return toString("user_identifier_key");
    }

    /** Builds instances of {@link ListThermostatSchedulesRequest}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** The thermostat that the schedules apply to. Required. */
        public Builder deviceId(String deviceId) {
            return setNotEmpty("device_id", deviceId);
        }

        /**
         * Returns only what your own user with this key can see. Treat the key as a secret, because together with a publishable
         * key it opens a session.
         */
        public Builder userIdentifierKey(String userIdentifierKey) {
            return set("user_identifier_key", userIdentifierKey);
        }

        /** @throws IllegalArgumentException if a required field is not set; the message names it */
        public ListThermostatSchedulesRequest build() {
            require("device_id");
            return new ListThermostatSchedulesRequest(this);
        }
    }
}
