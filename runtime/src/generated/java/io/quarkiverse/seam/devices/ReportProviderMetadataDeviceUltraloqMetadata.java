// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** For an Ultraloq lock only. */
public final class ReportProviderMetadataDeviceUltraloqMetadata extends RequestBody {

    private ReportProviderMetadataDeviceUltraloqMetadata(Builder builder) {
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

    @JsonProperty("time_zone")
    public String timeZone() {
        return get("time_zone");
    }

    /** Builds instances of {@link ReportProviderMetadataDeviceUltraloqMetadata}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** Where the device is, as a name of the IANA time zone database such as America/New_York. Required. */
        public Builder timeZone(String timeZone) {
            return set("time_zone", timeZone);
        }

        /** @throws IllegalArgumentException if a required field is not set; the message names it */
        public ReportProviderMetadataDeviceUltraloqMetadata build() {
            require("time_zone");
            return new ReportProviderMetadataDeviceUltraloqMetadata(this);
        }
    }
}
