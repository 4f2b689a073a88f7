// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.noisesensors.noisethresholds;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** Changes a noise threshold. Fields that are not set stay as they are. */
public final class UpdateNoiseThresholdRequest extends RequestBody {

    private UpdateNoiseThresholdRequest(Builder builder) {
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

    @JsonProperty("ends_daily_at")
    public String endsDailyAt() {
        return get("ends_daily_at");
    }

    @JsonProperty("name")
    public String name() {
        return get("name");
    }

    @JsonProperty("noise_threshold_decibels")
    public Double noiseThresholdDecibels() {
        return get("noise_threshold_decibels");
    }

    @JsonProperty("noise_threshold_id")
    public String noiseThresholdId() {
        return get("noise_threshold_id");
    }

    @JsonProperty("noise_threshold_nrs")
    public Double noiseThresholdNrs() {
        return get("noise_threshold_nrs");
    }

    @JsonProperty("starts_daily_at")
    public String startsDailyAt() {
        return get("starts_daily_at");
    }

    /** Builds instances of {@link UpdateNoiseThresholdRequest}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** Seam's id of the noise sensor, as opposed to the provider's own. Required. */
        public Builder deviceId(String deviceId) {
            return setNotEmpty("device_id", deviceId);
        }

        /** When it stops to apply every day, as a time of day. */
        public Builder endsDailyAt(String endsDailyAt) {
            return set("ends_daily_at", endsDailyAt);
        }

        /** The name for a user interface. */
        public Builder name(String name) {
            return set("name", name);
        }

        /** The allowed noise, in decibels. */
        public Builder noiseThresholdDecibels(Double noiseThresholdDecibels) {
            return set("noise_threshold_decibels", noiseThresholdDecibels);
        }

        /** See {@link #noiseThresholdDecibels(Double)}. */
        public Builder noiseThresholdDecibels(double noiseThresholdDecibels) {
            return set("noise_threshold_decibels", noiseThresholdDecibels);
        }

        /** Seam's id of the noise threshold, as create has returned it. Required. */
        public Builder noiseThresholdId(String noiseThresholdId) {
            return setNotEmpty("noise_threshold_id", noiseThresholdId);
        }

        /** The allowed noise as a NoiseAware risk score, only for NoiseAware sensors. */
        public Builder noiseThresholdNrs(Double noiseThresholdNrs) {
            return set("noise_threshold_nrs", noiseThresholdNrs);
        }

        /** See {@link #noiseThresholdNrs(Double)}. */
        public Builder noiseThresholdNrs(double noiseThresholdNrs) {
            return set("noise_threshold_nrs", noiseThresholdNrs);
        }

        /** When it starts to apply every day, as a time of day. */
        public Builder startsDailyAt(String startsDailyAt) {
            return set("starts_daily_at", startsDailyAt);
        }

        /** @throws IllegalArgumentException if a required field is not set; the message names it */
        public UpdateNoiseThresholdRequest build() {
            require("device_id", "noise_threshold_id");
            return new UpdateNoiseThresholdRequest(this);
        }
    }
}
