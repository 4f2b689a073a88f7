// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** Makes the provider's paid plan of a sandbox device expire or continue. */
public final class PaidSubscriptionRequest extends RequestBody {

    private PaidSubscriptionRequest(Builder builder) {
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

    @JsonProperty("is_expired")
    public Boolean isExpired() {
        return get("is_expired");
    }

    /** Builds instances of {@link PaidSubscriptionRequest}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** The device, which has to be in a sandbox workspace. Required. */
        public Builder deviceId(String deviceId) {
            return setNotEmpty("device_id", deviceId);
        }

        /** True if the plan has expired, false if it is in force. Required. */
        public Builder isExpired(Boolean isExpired) {
            return set("is_expired", isExpired);
        }

        /** @throws IllegalArgumentException if a required field is not set; the message names it */
        public PaidSubscriptionRequest build() {
            require("device_id", "is_expired");
            return new PaidSubscriptionRequest(this);
        }
    }
}
