// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

/** The constructor is no API, because Seam adds fields over time. */
public record SeamBridgeMetadata(
        Integer deviceNum,
        String name,
        SeamBridgeMetadataUnlockMethod unlockMethod) {

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SeamBridgeMetadata}. */
    public static final class Builder {

        private Integer deviceNum;
        private String name;
        private SeamBridgeMetadataUnlockMethod unlockMethod;

        private Builder() {
        }

        public Builder deviceNum(Integer deviceNum) {
            this.deviceNum = deviceNum;
            return this;
        }

        public Builder name(String name) {
            this.name = name;
            return this;
        }

        public Builder unlockMethod(SeamBridgeMetadataUnlockMethod unlockMethod) {
            this.unlockMethod = unlockMethod;
            return this;
        }

        public SeamBridgeMetadata build() {
            return new SeamBridgeMetadata(deviceNum, name, unlockMethod);
        }
    }
}
