// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.acs.systems;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** One of the {@code acsEncoders} of {@code ReportDevicesRequest}. */
public final class ReportDevicesAcsEncoder extends RequestBody {

    private ReportDevicesAcsEncoder(Builder builder) {
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

    @JsonProperty("hotek_metadata")
    public ReportDevicesAcsEncoderHotekMetadata hotekMetadata() {
        return get("hotek_metadata");
    }

    @JsonProperty("is_removed")
    public Boolean isRemoved() {
        return get("is_removed");
    }

    /** Builds instances of {@link ReportDevicesAcsEncoder}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** Identifies it in a Hotek system. Required. */
        public Builder hotekMetadata(ReportDevicesAcsEncoderHotekMetadata hotekMetadata) {
            return set("hotek_metadata", hotekMetadata);
        }

        /** True if it no longer exists. Default: {@code false}. */
        public Builder isRemoved(Boolean isRemoved) {
            return set("is_removed", isRemoved);
        }

        /** @throws IllegalArgumentException if a required field is not set; the message names it */
        public ReportDevicesAcsEncoder build() {
            require("hotek_metadata");
            return new ReportDevicesAcsEncoder(this);
        }
    }
}
