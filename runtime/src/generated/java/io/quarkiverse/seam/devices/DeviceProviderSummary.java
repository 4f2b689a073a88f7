// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

/**
 * The company whose account Seam uses to reach the device.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param displayName The name to show in a user interface. Never empty.
 * @param imageUrl An illustration that a user interface may show.
 */
public record DeviceProviderSummary(
        String deviceProviderName,
        String displayName,
        String imageUrl,
        String providerCategory) {

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DeviceProviderSummary}. */
    public static final class Builder {

        private String deviceProviderName;
        private String displayName;
        private String imageUrl;
        private String providerCategory;

        private Builder() {
        }

        public Builder deviceProviderName(String deviceProviderName) {
            this.deviceProviderName = deviceProviderName;
            return this;
        }

        public Builder displayName(String displayName) {
            this.displayName = displayName;
            return this;
        }

        public Builder imageUrl(String imageUrl) {
            this.imageUrl = imageUrl;
            return this;
        }

        public Builder providerCategory(String providerCategory) {
            this.providerCategory = providerCategory;
            return this;
        }

        public DeviceProviderSummary build() {
            return new DeviceProviderSummary(deviceProviderName, displayName, imageUrl, providerCategory);
        }
    }
}
