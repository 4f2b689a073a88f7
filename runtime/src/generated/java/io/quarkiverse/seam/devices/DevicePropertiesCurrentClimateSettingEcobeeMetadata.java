// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

import io.quarkiverse.seam.thermostats.ClimatePresetOwner;

/** The constructor is no API, because Seam adds fields over time. */
public record DevicePropertiesCurrentClimateSettingEcobeeMetadata(
        String climateRef,
        Boolean isOptimized,
        ClimatePresetOwner owner) {

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DevicePropertiesCurrentClimateSettingEcobeeMetadata}. */
    public static final class Builder {

        private String climateRef;
        private Boolean isOptimized;
        private ClimatePresetOwner owner;

        private Builder() {
        }

        public Builder climateRef(String climateRef) {
            this.climateRef = climateRef;
            return this;
        }

        public Builder isOptimized(Boolean isOptimized) {
            this.isOptimized = isOptimized;
            return this;
        }

        public Builder owner(ClimatePresetOwner owner) {
            this.owner = owner;
            return this;
        }

        public DevicePropertiesCurrentClimateSettingEcobeeMetadata build() {
            return new DevicePropertiesCurrentClimateSettingEcobeeMetadata(climateRef, isOptimized, owner);
        }
    }
}
