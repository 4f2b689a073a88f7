// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

/**
 * The company that made the device, which is not necessarily the provider.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param displayName The name to show in a user interface. Never empty.
 * @param imageUrl An illustration that a user interface may show.
 */
public record DeviceManufacturer(
        String displayName,
        String imageUrl,
        String manufacturer) {

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DeviceManufacturer}. */
    public static final class Builder {

        private String displayName;
        private String imageUrl;
        private String manufacturer;

        private Builder() {
        }

        public Builder displayName(String displayName) {
            this.displayName = displayName;
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

        public DeviceManufacturer build() {
            return new DeviceManufacturer(displayName, imageUrl, manufacturer);
        }
    }
}
