// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.noisesensors.noisethresholds;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** Deletes a noise threshold from its sensor. This cannot be undone. */
public final class DeleteNoiseThresholdRequest extends RequestBody {

    private DeleteNoiseThresholdRequest(Builder builder) {
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

    @JsonProperty("noise_threshold_id")
    public String noiseThresholdId() {
        return get("noise_threshold_id");
    }

    /** Builds instances of {@link DeleteNoiseThresholdRequest}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** Seam's id of the noise sensor, as opposed to the provider's own. Required. */
        public Builder deviceId(String deviceId) {
            return setNotEmpty("device_id", deviceId);
        }

        /** Seam's id of the noise threshold, as create has returned it. Required. */
        public Builder noiseThresholdId(String noiseThresholdId) {
            return setNotEmpty("noise_threshold_id", noiseThresholdId);
        }

        /** @throws IllegalArgumentException if a required field is not set; the message names it */
        public DeleteNoiseThresholdRequest build() {
            require("device_id", "noise_threshold_id");
            return new DeleteNoiseThresholdRequest(this);
        }
    }
}
