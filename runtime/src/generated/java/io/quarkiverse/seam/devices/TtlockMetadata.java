// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

import java.util.List;

import io.quarkiverse.seam.runtime.api.Values;

/** The constructor is no API, because Seam adds fields over time. */
public record TtlockMetadata(
        String featureValue,
        TtlockMetadataFeatures features,
        Boolean hasGateway,
        String lockAlias,
        Long lockId,
        Integer timezoneRawOffsetMs,
        List<TtlockMetadataWirelessKeypad> wirelessKeypads) {

    public TtlockMetadata {
        wirelessKeypads = Values.copyOf(wirelessKeypads);
    }

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link TtlockMetadata}. */
    public static final class Builder {

        private String featureValue;
        private TtlockMetadataFeatures features;
        private Boolean hasGateway;
        private String lockAlias;
        private Long lockId;
        private Integer timezoneRawOffsetMs;
        private List<TtlockMetadataWirelessKeypad> wirelessKeypads;

        private Builder() {
        }

        public Builder featureValue(String featureValue) {
            this.featureValue = featureValue;
            return this;
        }

        public Builder features(TtlockMetadataFeatures features) {
            this.features = features;
            return this;
        }

        public Builder hasGateway(Boolean hasGateway) {
            this.hasGateway = hasGateway;
            return this;
        }

        public Builder lockAlias(String lockAlias) {
            this.lockAlias = lockAlias;
            return this;
        }

        public Builder lockId(Long lockId) {
            this.lockId = lockId;
            return this;
        }

        public Builder timezoneRawOffsetMs(Integer timezoneRawOffsetMs) {
            this.timezoneRawOffsetMs = timezoneRawOffsetMs;
            return this;
        }

        public Builder wirelessKeypads(List<TtlockMetadataWirelessKeypad> wirelessKeypads) {
            this.wirelessKeypads = wirelessKeypads;
            return this;
        }

        public TtlockMetadata build() {
            return new TtlockMetadata(featureValue, features, hasGateway, lockAlias, lockId, timezoneRawOffsetMs,
                    wirelessKeypads);
        }
    }
}
