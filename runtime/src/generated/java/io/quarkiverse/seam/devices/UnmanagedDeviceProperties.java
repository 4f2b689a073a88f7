// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

/**
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param batteryLevel Charge from 0 (empty) to 1 (full); null if unknown.
 * @param imageAltText A description of the illustration, for screen readers.
 * @param imageUrl An illustration that a user interface may show.
 * @param online Whether the provider can reach the device now.
 */
public record UnmanagedDeviceProperties(
        UnmanagedDevicePropertiesAccessoryKeypad accessoryKeypad,
        UnmanagedDevicePropertiesBattery battery,
        Double batteryLevel,
        String imageAltText,
        String imageUrl,
        String manufacturer,
        UnmanagedDevicePropertiesModel model,
        Boolean online) {

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link UnmanagedDeviceProperties}. */
    public static final class Builder {

        private UnmanagedDevicePropertiesAccessoryKeypad accessoryKeypad;
        private UnmanagedDevicePropertiesBattery battery;
        private Double batteryLevel;
        private String imageAltText;
        private String imageUrl;
        private String manufacturer;
        private UnmanagedDevicePropertiesModel model;
        private Boolean online;

        private Builder() {
        }

        public Builder accessoryKeypad(UnmanagedDevicePropertiesAccessoryKeypad accessoryKeypad) {
            this.accessoryKeypad = accessoryKeypad;
            return this;
        }

        public Builder battery(UnmanagedDevicePropertiesBattery battery) {
            this.battery = battery;
            return this;
        }

        public Builder batteryLevel(Double batteryLevel) {
            this.batteryLevel = batteryLevel;
            return this;
        }

        public Builder imageAltText(String imageAltText) {
            this.imageAltText = imageAltText;
            return this;
        }

        public Builder imageUrl(String imageUrl) {
            this.imageUrl = imageUrl;
            return this;
        }

        public Builder manufacturer(String manufacturer) {
            this.manufacturer = manufacturer;
            return this;
        }

        public Builder model(UnmanagedDevicePropertiesModel model) {
            this.model = model;
            return this;
        }

        public Builder online(Boolean online) {
            this.online = online;
            return this;
        }

        public UnmanagedDeviceProperties build() {
            return new UnmanagedDeviceProperties(accessoryKeypad, battery, batteryLevel, imageAltText, imageUrl, manufacturer,
                    model, online);
        }
    }
}
