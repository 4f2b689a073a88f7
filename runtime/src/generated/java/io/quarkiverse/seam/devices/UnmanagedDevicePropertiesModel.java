// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

/**
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param displayName The name to show in a user interface. Never empty.
 */
public record UnmanagedDevicePropertiesModel(
        Boolean canConnectAccessoryKeypad,
        String displayName,
        Boolean hasBuiltInKeypad,
        String manufacturerDisplayName) {

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link UnmanagedDevicePropertiesModel}. */
    public static final class Builder {

        private Boolean canConnectAccessoryKeypad;
        private String displayName;
        private Boolean hasBuiltInKeypad;
        private String manufacturerDisplayName;

        private Builder() {
        }

        public Builder canConnectAccessoryKeypad(Boolean canConnectAccessoryKeypad) {
            this.canConnectAccessoryKeypad = canConnectAccessoryKeypad;
            return this;
        }

        public Builder displayName(String displayName) {
            this.displayName = displayName;
            return this;
        }

        public Builder hasBuiltInKeypad(Boolean hasBuiltInKeypad) {
            this.hasBuiltInKeypad = hasBuiltInKeypad;
            return this;
        }

        public Builder manufacturerDisplayName(String manufacturerDisplayName) {
            this.manufacturerDisplayName = manufacturerDisplayName;
            return this;
        }

        public UnmanagedDevicePropertiesModel build() {
            return new UnmanagedDevicePropertiesModel(canConnectAccessoryKeypad, displayName, hasBuiltInKeypad,
                    manufacturerDisplayName);
        }
    }
}
