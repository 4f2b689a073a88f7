// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.acs.systems;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** Identifies it in a Hotek system. */
public final class ReportDevicesAcsEncoderHotekMetadata extends RequestBody {

    private ReportDevicesAcsEncoderHotekMetadata(Builder builder) {
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

    @JsonProperty("encoder_number")
    public String encoderNumber() {
        return get("encoder_number");
    }

    /** Builds instances of {@link ReportDevicesAcsEncoderHotekMetadata}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** Which encoder it is, as numbered by the Hotek system. Required. */
        public Builder encoderNumber(String encoderNumber) {
            return set("encoder_number", encoderNumber);
        }

        /** @throws IllegalArgumentException if a required field is not set; the message names it */
        public ReportDevicesAcsEncoderHotekMetadata build() {
            require("encoder_number");
            return new ReportDevicesAcsEncoderHotekMetadata(this);
        }
    }
}
