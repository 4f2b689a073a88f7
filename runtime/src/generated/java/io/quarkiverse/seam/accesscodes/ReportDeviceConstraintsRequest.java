// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.accesscodes;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** Tells Seam which lengths of PIN codes a lock supports, if Seam cannot get that from the provider. */
public final class ReportDeviceConstraintsRequest extends RequestBody {

    private ReportDeviceConstraintsRequest(Builder builder) {
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

    @JsonProperty("max_code_length")
    public Integer maxCodeLength() {
        return get("max_code_length");
    }

    @JsonProperty("min_code_length")
    public Integer minCodeLength() {
        return get("min_code_length");
    }

    @JsonProperty("supported_code_lengths")
    public List<Integer> supportedCodeLengths() {
        return get("supported_code_lengths");
    }

    /** Builds instances of {@link ReportDeviceConstraintsRequest}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** The lock that the report is about. Required. */
        public Builder deviceId(String deviceId) {
            return setNotEmpty("device_id", deviceId);
        }

        /** The maximum number of digits. From 4 to 20. */
        public Builder maxCodeLength(Integer maxCodeLength) {
            return set("max_code_length", maxCodeLength);
        }

        /** The minimum number of digits. From 4 to 20. */
        public Builder minCodeLength(Integer minCodeLength) {
            return set("min_code_length", minCodeLength);
        }

        /**
         * All numbers of digits that the lock supports. Set this or the minimum and maximum. From 4 to 20. At least one
         * element.
         */
        public Builder supportedCodeLengths(List<Integer> supportedCodeLengths) {
            return set("supported_code_lengths", supportedCodeLengths);
        }

        /** See {@link #supportedCodeLengths(List)}. */
        public Builder supportedCodeLengths(Integer... supportedCodeLengths) {
            return set("supported_code_lengths", supportedCodeLengths);
        }

        /** @throws IllegalArgumentException if a required field is not set; the message names it */
        public ReportDeviceConstraintsRequest build() {
            require("device_id");
            return new ReportDeviceConstraintsRequest(this);
        }
    }
}
