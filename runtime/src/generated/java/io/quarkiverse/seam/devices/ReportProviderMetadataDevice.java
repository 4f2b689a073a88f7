// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** One of the {@code devices} of {@code ReportProviderMetadataRequest}. */
public final class ReportProviderMetadataDevice extends RequestBody {

    private ReportProviderMetadataDevice(Builder builder) {
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

    @JsonProperty("omnitec_metadata")
    public ReportProviderMetadataDeviceOmnitecMetadata omnitecMetadata() {
        return get("omnitec_metadata");
    }

    @JsonProperty("schlage_metadata")
    public ReportProviderMetadataDeviceSchlageMetadata schlageMetadata() {
        return get("schlage_metadata");
    }

    @JsonProperty("ultraloq_metadata")
    public ReportProviderMetadataDeviceUltraloqMetadata ultraloqMetadata() {
        return get("ultraloq_metadata");
    }

    /** Builds instances of {@link ReportProviderMetadataDevice}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** The device that the report is about. Required. */
        public Builder deviceId(String deviceId) {
            return setNotEmpty("device_id", deviceId);
        }

        /** For an Omnitec device only. */
        public Builder omnitecMetadata(ReportProviderMetadataDeviceOmnitecMetadata omnitecMetadata) {
            return set("omnitec_metadata", omnitecMetadata);
        }

        /** For a Schlage lock only. */
        public Builder schlageMetadata(ReportProviderMetadataDeviceSchlageMetadata schlageMetadata) {
            return set("schlage_metadata", schlageMetadata);
        }

        /** For an Ultraloq lock only. */
        public Builder ultraloqMetadata(ReportProviderMetadataDeviceUltraloqMetadata ultraloqMetadata) {
            return set("ultraloq_metadata", ultraloqMetadata);
        }

        /** @throws IllegalArgumentException if a required field is not set; the message names it */
        public ReportProviderMetadataDevice build() {
            require("device_id");
            return new ReportProviderMetadataDevice(this);
        }
    }
}
