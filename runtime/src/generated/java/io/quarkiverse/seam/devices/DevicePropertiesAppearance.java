// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

/** The constructor is no API, because Seam adds fields over time. */
public record DevicePropertiesAppearance(
        String name) {

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DevicePropertiesAppearance}. */
    public static final class Builder {

        private String name;

        private Builder() {
        }

        public Builder name(String name) {
            this.name = name;
            return this;
        }

        public DevicePropertiesAppearance build() {
            return new DevicePropertiesAppearance(name);
        }
    }
}
