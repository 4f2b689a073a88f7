// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.acs.systems;

/** The constructor is no API, because Seam adds fields over time. */
public record AcsSystemVisionlineMetadata(
        String lanAddress,
        String mobileAccessUuid,
        String systemId) {

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link AcsSystemVisionlineMetadata}. */
    public static final class Builder {

        private String lanAddress;
        private String mobileAccessUuid;
        private String systemId;

        private Builder() {
        }

        public Builder lanAddress(String lanAddress) {
            this.lanAddress = lanAddress;
            return this;
        }

        public Builder mobileAccessUuid(String mobileAccessUuid) {
            this.mobileAccessUuid = mobileAccessUuid;
            return this;
        }

        public Builder systemId(String systemId) {
            this.systemId = systemId;
            return this;
        }

        public AcsSystemVisionlineMetadata build() {
            return new AcsSystemVisionlineMetadata(lanAddress, mobileAccessUuid, systemId);
        }
    }
}
