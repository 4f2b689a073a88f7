// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

/** The constructor is no API, because Seam adds fields over time. */
public record OmnitecMetadata(
        Boolean hasGateway,
        String lockAlias,
        Long lockId,
        String lockMac,
        String lockName,
        String timeZone,
        Integer timezoneRawOffsetMs) {

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link OmnitecMetadata}. */
    public static final class Builder {

        private Boolean hasGateway;
        private String lockAlias;
        private Long lockId;
        private String lockMac;
        private String lockName;
        private String timeZone;
        private Integer timezoneRawOffsetMs;

        private Builder() {
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

        public Builder lockMac(String lockMac) {
            this.lockMac = lockMac;
            return this;
        }

        public Builder lockName(String lockName) {
            this.lockName = lockName;
            return this;
        }

        public Builder timeZone(String timeZone) {
            this.timeZone = timeZone;
            return this;
        }

        public Builder timezoneRawOffsetMs(Integer timezoneRawOffsetMs) {
            this.timezoneRawOffsetMs = timezoneRawOffsetMs;
            return this;
        }

        public OmnitecMetadata build() {
            return new OmnitecMetadata(hasGateway, lockAlias, lockId, lockMac, lockName, timeZone, timezoneRawOffsetMs);
        }
    }
}
