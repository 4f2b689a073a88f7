// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

import io.quarkiverse.seam.thermostats.ClimatePresetMode;
import io.quarkiverse.seam.thermostats.FanMode;
import io.quarkiverse.seam.thermostats.HvacMode;

/**
 * The current setting of the thermostat.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param displayName The name to show in a user interface. Never empty.
 */
public record DevicePropertiesCurrentClimateSetting(
        Boolean canDelete,
        Boolean canEdit,
        Boolean canUseWithThermostatDailyPrograms,
        String climatePresetKey,
        ClimatePresetMode climatePresetMode,
        Double coolingSetPointCelsius,
        Double coolingSetPointFahrenheit,
        String displayName,
        DevicePropertiesCurrentClimateSettingEcobeeMetadata ecobeeMetadata,
        FanMode fanModeSetting,
        Double heatingSetPointCelsius,
        Double heatingSetPointFahrenheit,
        HvacMode hvacModeSetting,
        @Deprecated Boolean manualOverrideAllowed,
        String name) {

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DevicePropertiesCurrentClimateSetting}. */
    public static final class Builder {

        private Boolean canDelete;
        private Boolean canEdit;
        private Boolean canUseWithThermostatDailyPrograms;
        private String climatePresetKey;
        private ClimatePresetMode climatePresetMode;
        private Double coolingSetPointCelsius;
        private Double coolingSetPointFahrenheit;
        private String displayName;
        private DevicePropertiesCurrentClimateSettingEcobeeMetadata ecobeeMetadata;
        private FanMode fanModeSetting;
        private Double heatingSetPointCelsius;
        private Double heatingSetPointFahrenheit;
        private HvacMode hvacModeSetting;
        private Boolean manualOverrideAllowed;
        private String name;

        private Builder() {
        }

        public Builder canDelete(Boolean canDelete) {
            this.canDelete = canDelete;
            return this;
        }

        public Builder canEdit(Boolean canEdit) {
            this.canEdit = canEdit;
            return this;
        }

        public Builder canUseWithThermostatDailyPrograms(Boolean canUseWithThermostatDailyPrograms) {
            this.canUseWithThermostatDailyPrograms = canUseWithThermostatDailyPrograms;
            return this;
        }

        public Builder climatePresetKey(String climatePresetKey) {
            this.climatePresetKey = climatePresetKey;
            return this;
        }

        public Builder climatePresetMode(ClimatePresetMode climatePresetMode) {
            this.climatePresetMode = climatePresetMode;
            return this;
        }

        public Builder coolingSetPointCelsius(Double coolingSetPointCelsius) {
            this.coolingSetPointCelsius = coolingSetPointCelsius;
            return this;
        }

        public Builder coolingSetPointFahrenheit(Double coolingSetPointFahrenheit) {
            this.coolingSetPointFahrenheit = coolingSetPointFahrenheit;
            return this;
        }

        public Builder displayName(String displayName) {
            this.displayName = displayName;
            return this;
        }

        public Builder ecobeeMetadata(DevicePropertiesCurrentClimateSettingEcobeeMetadata ecobeeMetadata) {
            this.ecobeeMetadata = ecobeeMetadata;
            return this;
        }

        public Builder fanModeSetting(FanMode fanModeSetting) {
            this.fanModeSetting = fanModeSetting;
            return this;
        }

        public Builder heatingSetPointCelsius(Double heatingSetPointCelsius) {
            this.heatingSetPointCelsius = heatingSetPointCelsius;
            return this;
        }

        public Builder heatingSetPointFahrenheit(Double heatingSetPointFahrenheit) {
            this.heatingSetPointFahrenheit = heatingSetPointFahrenheit;
            return this;
        }

        public Builder hvacModeSetting(HvacMode hvacModeSetting) {
            this.hvacModeSetting = hvacModeSetting;
            return this;
        }

        public Builder manualOverrideAllowed(Boolean manualOverrideAllowed) {
            this.manualOverrideAllowed = manualOverrideAllowed;
            return this;
        }

        public Builder name(String name) {
            this.name = name;
            return this;
        }

        public DevicePropertiesCurrentClimateSetting build() {
            return new DevicePropertiesCurrentClimateSetting(canDelete, canEdit, canUseWithThermostatDailyPrograms,
                    climatePresetKey, climatePresetMode, coolingSetPointCelsius, coolingSetPointFahrenheit, displayName,
                    ecobeeMetadata, fanModeSetting, heatingSetPointCelsius, heatingSetPointFahrenheit, hvacModeSetting,
                    manualOverrideAllowed, name);
        }
    }
}
