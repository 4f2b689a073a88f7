// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

/** The constructor is no API, because Seam adds fields over time. */
public record TtlockMetadataWirelessKeypad(
        Long wirelessKeypadId,
        String wirelessKeypadName) {

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link TtlockMetadataWirelessKeypad}. */
    public static final class Builder {

        private Long wirelessKeypadId;
        private String wirelessKeypadName;

        private Builder() {
        }

        public Builder wirelessKeypadId(Long wirelessKeypadId) {
            this.wirelessKeypadId = wirelessKeypadId;
            return this;
        }

        public Builder wirelessKeypadName(String wirelessKeypadName) {
            this.wirelessKeypadName = wirelessKeypadName;
            return this;
        }

        public TtlockMetadataWirelessKeypad build() {
            return new TtlockMetadataWirelessKeypad(wirelessKeypadId, wirelessKeypadName);
        }
    }
}
