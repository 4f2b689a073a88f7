// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import com.fasterxml.jackson.databind.util.TokenBuffer;

import io.quarkiverse.seam.runtime.api.Values;
import io.quarkiverse.seam.thermostats.ClimatePresetMode;
import io.quarkiverse.seam.thermostats.FanMode;
import io.quarkiverse.seam.thermostats.HvacMode;

/**
 * State and details. Which of them are present depends on the kind of device and the provider.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param accessoryKeypad The separate keypad of a lock; null if there is none.
 * @param activeThermostatScheduleId The schedule in effect now; null if there is none.
 * @param autoLockDelaySeconds The number of seconds before the lock locks itself.
 * @param autoLockEnabled Whether the lock locks itself after it was unlocked.
 * @param availableClimatePresets The presets that can be activated on this thermostat.
 * @param availableFanModeSettings The fan modes that this thermostat supports.
 * @param availableHvacModeSettings The modes that this thermostat supports.
 * @param backupAccessCodePoolEnabled Whether Seam currently keeps spare PIN codes on the lock.
 * @param battery The charge of the batteries; null if the device has none or does not report it.
 * @param batteryLevel Charge from 0 (empty) to 1 (full); null if unknown. The same as level in battery.
 * @param codeConstraints More rules of this lock for PIN codes and their names. Seam rejects a code that breaks them.
 * @param currentClimateSetting The current setting of the thermostat.
 * @param currentlyTriggeringNoiseThresholdIds The noise thresholds that are exceeded right now; empty if there are none.
 * @param doorOpen Whether the door is open, which not every lock can detect; null if unknown.
 * @param fallbackClimatePresetKey The preset that applies when no schedule does; null if none is set.
 * @param hasDirectPower Whether the device is wired to mains power and needs no batteries.
 * @param hasNativeEntryEvents Whether the lock itself reports who enters.
 * @param imageAltText A description of the illustration, for screen readers.
 * @param imageUrl An illustration that a user interface may show.
 * @param isCooling Whether it is cooling right now.
 * @param isFanRunning Whether the fan is running right now.
 * @param isHeating Whether it is heating right now.
 * @param isTemporaryManualOverrideActive Whether the setting differs from what Seam's schedule or program last set, usually
 *        because someone changed it at the thermostat.
 * @param keypadBattery The charge of a keypad that has its own batteries.
 * @param locked Whether the door is locked, as last reported; null if the lock does not report it.
 * @param maxActiveCodesSupported The maximum number of PIN codes on the lock at the same time; null if unknown.
 * @param minHeatingCoolingDeltaCelsius The minimum difference between the set points for cooling and heating, in Celsius
 *        degrees.
 * @param minHeatingCoolingDeltaFahrenheit The minimum difference between the set points for cooling and heating, in Fahrenheit
 *        degrees.
 * @param model The product as the manufacturer sells it.
 * @param noiseLevelDecibels The last measured noise, in decibels.
 * @param offlineTimeFrameOptions The time frames that the lock accepts for codes that work offline; empty if it accepts any.
 * @param online Whether Seam can reach the device now. A device that is offline accepts no commands.
 * @param onlineTimeFrameOptions The time frames that the lock accepts for codes set over the network; empty if it accepts any.
 * @param relativeHumidity The humidity of the air, from 0 to 1.
 * @param serialNumber The manufacturer's number of this unit; null if unknown.
 * @param supportedCodeLengths The numbers of digits that a PIN code can have on this lock.
 * @param supportsBackupAccessCodePool Whether Seam can keep spare PIN codes on the lock.
 * @param temperatureCelsius The temperature of the room, in degrees Celsius. Every temperature is given in both units.
 * @param temperatureFahrenheit The temperature of the room, in degrees Fahrenheit.
 * @param temperatureThreshold The range outside of which Seam sends an event. A limit that is null does not apply.
 * @param thermostatDailyProgramPeriodPrecisionMinutes Times in a daily program must be multiples of this many minutes.
 * @param thermostatWeeklyProgram The daily program of every weekday; null if there is none.
 */
@JsonDeserialize(builder = DeviceProperties.Builder.class)
public record DeviceProperties(
        DevicePropertiesAccessoryKeypad accessoryKeypad,
        String activeThermostatScheduleId,
        DevicePropertiesAppearance appearance,
        Integer autoLockDelaySeconds,
        Boolean autoLockEnabled,
        List<ClimatePresetMode> availableClimatePresetModes,
        List<DevicePropertiesAvailableClimatePreset> availableClimatePresets,
        List<FanMode> availableFanModeSettings,
        List<HvacMode> availableHvacModeSettings,
        Boolean backupAccessCodePoolEnabled,
        DevicePropertiesBattery battery,
        Double batteryLevel,
        List<DevicePropertiesCodeConstraint> codeConstraints,
        DevicePropertiesCurrentClimateSetting currentClimateSetting,
        List<String> currentlyTriggeringNoiseThresholdIds,
        Boolean doorOpen,
        String fallbackClimatePresetKey,
        Boolean hasDirectPower,
        Boolean hasNativeEntryEvents,
        String imageAltText,
        String imageUrl,
        Boolean isCooling,
        Boolean isFanRunning,
        Boolean isHeating,
        Boolean isTemporaryManualOverrideActive,
        DevicePropertiesKeypadBattery keypadBattery,
        Boolean locked,
        String manufacturer,
        Integer maxActiveCodesSupported,
        Double maxCoolingSetPointCelsius,
        Double maxCoolingSetPointFahrenheit,
        Double maxHeatingSetPointCelsius,
        Double maxHeatingSetPointFahrenheit,
        Integer maxThermostatDailyProgramPeriodsPerDay,
        Integer maxUniqueClimatePresetsPerThermostatWeeklyProgram,
        Double minCoolingSetPointCelsius,
        Double minCoolingSetPointFahrenheit,
        Double minHeatingCoolingDeltaCelsius,
        Double minHeatingCoolingDeltaFahrenheit,
        Double minHeatingSetPointCelsius,
        Double minHeatingSetPointFahrenheit,
        DevicePropertiesModel model,
        Double noiseLevelDecibels,
        List<DevicePropertiesOfflineTimeFrameOption> offlineTimeFrameOptions,
        Boolean online,
        List<DevicePropertiesOnlineTimeFrameOption> onlineTimeFrameOptions,
        Double relativeHumidity,
        String serialNumber,
        List<Integer> supportedCodeLengths,
        Boolean supportsBackupAccessCodePool,
        Double temperatureCelsius,
        Double temperatureFahrenheit,
        DevicePropertiesTemperatureThreshold temperatureThreshold,
        Integer thermostatDailyProgramPeriodPrecisionMinutes,
        List<DevicePropertiesThermostatDailyProgram> thermostatDailyPrograms,
        DevicePropertiesThermostatWeeklyProgram thermostatWeeklyProgram,
        ProviderMetadata providerMetadata) {

    public DeviceProperties {
        availableClimatePresetModes = Values.copyOf(availableClimatePresetModes);
        availableClimatePresets = Values.copyOf(availableClimatePresets);
        availableFanModeSettings = Values.copyOf(availableFanModeSettings);
        availableHvacModeSettings = Values.copyOf(availableHvacModeSettings);
        codeConstraints = Values.copyOf(codeConstraints);
        currentlyTriggeringNoiseThresholdIds = Values.copyOf(currentlyTriggeringNoiseThresholdIds);
        offlineTimeFrameOptions = Values.copyOf(offlineTimeFrameOptions);
        onlineTimeFrameOptions = Values.copyOf(onlineTimeFrameOptions);
        supportedCodeLengths = Values.copyOf(supportedCodeLengths);
        thermostatDailyPrograms = Values.copyOf(thermostatDailyPrograms);
        providerMetadata = providerMetadata == null ? ProviderMetadata.NONE : providerMetadata;
    }

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds instances of {@link DeviceProperties}. */
    @JsonPOJOBuilder(withPrefix = "")
    public static final class Builder {

        private DevicePropertiesAccessoryKeypad accessoryKeypad;
        private String activeThermostatScheduleId;
        private DevicePropertiesAppearance appearance;
        private Integer autoLockDelaySeconds;
        private Boolean autoLockEnabled;
        private List<ClimatePresetMode> availableClimatePresetModes;
        private List<DevicePropertiesAvailableClimatePreset> availableClimatePresets;
        private List<FanMode> availableFanModeSettings;
        private List<HvacMode> availableHvacModeSettings;
        private Boolean backupAccessCodePoolEnabled;
        private DevicePropertiesBattery battery;
        private Double batteryLevel;
        private List<DevicePropertiesCodeConstraint> codeConstraints;
        private DevicePropertiesCurrentClimateSetting currentClimateSetting;
        private List<String> currentlyTriggeringNoiseThresholdIds;
        private Boolean doorOpen;
        private String fallbackClimatePresetKey;
        private Boolean hasDirectPower;
        private Boolean hasNativeEntryEvents;
        private String imageAltText;
        private String imageUrl;
        private Boolean isCooling;
        private Boolean isFanRunning;
        private Boolean isHeating;
        private Boolean isTemporaryManualOverrideActive;
        private DevicePropertiesKeypadBattery keypadBattery;
        private Boolean locked;
        private String manufacturer;
        private Integer maxActiveCodesSupported;
        private Double maxCoolingSetPointCelsius;
        private Double maxCoolingSetPointFahrenheit;
        private Double maxHeatingSetPointCelsius;
        private Double maxHeatingSetPointFahrenheit;
        private Integer maxThermostatDailyProgramPeriodsPerDay;
        private Integer maxUniqueClimatePresetsPerThermostatWeeklyProgram;
        private Double minCoolingSetPointCelsius;
        private Double minCoolingSetPointFahrenheit;
        private Double minHeatingCoolingDeltaCelsius;
        private Double minHeatingCoolingDeltaFahrenheit;
        private Double minHeatingSetPointCelsius;
        private Double minHeatingSetPointFahrenheit;
        private DevicePropertiesModel model;
        private Double noiseLevelDecibels;
        private List<DevicePropertiesOfflineTimeFrameOption> offlineTimeFrameOptions;
        private Boolean online;
        private List<DevicePropertiesOnlineTimeFrameOption> onlineTimeFrameOptions;
        private Double relativeHumidity;
        private String serialNumber;
        private List<Integer> supportedCodeLengths;
        private Boolean supportsBackupAccessCodePool;
        private Double temperatureCelsius;
        private Double temperatureFahrenheit;
        private DevicePropertiesTemperatureThreshold temperatureThreshold;
        private Integer thermostatDailyProgramPeriodPrecisionMinutes;
        private List<DevicePropertiesThermostatDailyProgram> thermostatDailyPrograms;
        private DevicePropertiesThermostatWeeklyProgram thermostatWeeklyProgram;
        private ProviderMetadata providerMetadata;

        private Builder() {
        }

        public Builder accessoryKeypad(DevicePropertiesAccessoryKeypad accessoryKeypad) {
            this.accessoryKeypad = accessoryKeypad;
            return this;
        }

        public Builder activeThermostatScheduleId(String activeThermostatScheduleId) {
            this.activeThermostatScheduleId = activeThermostatScheduleId;
            return this;
        }

        public Builder appearance(DevicePropertiesAppearance appearance) {
            this.appearance = appearance;
            return this;
        }

        public Builder autoLockDelaySeconds(Integer autoLockDelaySeconds) {
            this.autoLockDelaySeconds = autoLockDelaySeconds;
            return this;
        }

        public Builder autoLockEnabled(Boolean autoLockEnabled) {
            this.autoLockEnabled = autoLockEnabled;
            return this;
        }

        public Builder availableClimatePresetModes(List<ClimatePresetMode> availableClimatePresetModes) {
            this.availableClimatePresetModes = availableClimatePresetModes;
            return this;
        }

        public Builder availableClimatePresets(List<DevicePropertiesAvailableClimatePreset> availableClimatePresets) {
            this.availableClimatePresets = availableClimatePresets;
            return this;
        }

        public Builder availableFanModeSettings(List<FanMode> availableFanModeSettings) {
            this.availableFanModeSettings = availableFanModeSettings;
            return this;
        }

        public Builder availableHvacModeSettings(List<HvacMode> availableHvacModeSettings) {
            this.availableHvacModeSettings = availableHvacModeSettings;
            return this;
        }

        public Builder backupAccessCodePoolEnabled(Boolean backupAccessCodePoolEnabled) {
            this.backupAccessCodePoolEnabled = backupAccessCodePoolEnabled;
            return this;
        }

        public Builder battery(DevicePropertiesBattery battery) {
            this.battery = battery;
            return this;
        }

        public Builder batteryLevel(Double batteryLevel) {
            this.batteryLevel = batteryLevel;
            return this;
        }

        public Builder codeConstraints(List<DevicePropertiesCodeConstraint> codeConstraints) {
            this.codeConstraints = codeConstraints;
            return this;
        }

        public Builder currentClimateSetting(DevicePropertiesCurrentClimateSetting currentClimateSetting) {
            this.currentClimateSetting = currentClimateSetting;
            return this;
        }

        public Builder currentlyTriggeringNoiseThresholdIds(List<String> currentlyTriggeringNoiseThresholdIds) {
            this.currentlyTriggeringNoiseThresholdIds = currentlyTriggeringNoiseThresholdIds;
            return this;
        }

        public Builder doorOpen(Boolean doorOpen) {
            this.doorOpen = doorOpen;
            return this;
        }

        public Builder fallbackClimatePresetKey(String fallbackClimatePresetKey) {
            this.fallbackClimatePresetKey = fallbackClimatePresetKey;
            return this;
        }

        public Builder hasDirectPower(Boolean hasDirectPower) {
            this.hasDirectPower = hasDirectPower;
            return this;
        }

        public Builder hasNativeEntryEvents(Boolean hasNativeEntryEvents) {
            this.hasNativeEntryEvents = hasNativeEntryEvents;
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

        public Builder isCooling(Boolean isCooling) {
            this.isCooling = isCooling;
            return this;
        }

        public Builder isFanRunning(Boolean isFanRunning) {
            this.isFanRunning = isFanRunning;
            return this;
        }

        public Builder isHeating(Boolean isHeating) {
            this.isHeating = isHeating;
            return this;
        }

        public Builder isTemporaryManualOverrideActive(Boolean isTemporaryManualOverrideActive) {
            this.isTemporaryManualOverrideActive = isTemporaryManualOverrideActive;
            return this;
        }

        public Builder keypadBattery(DevicePropertiesKeypadBattery keypadBattery) {
            this.keypadBattery = keypadBattery;
            return this;
        }

        public Builder locked(Boolean locked) {
            this.locked = locked;
            return this;
        }

        public Builder manufacturer(String manufacturer) {
            this.manufacturer = manufacturer;
            return this;
        }

        public Builder maxActiveCodesSupported(Integer maxActiveCodesSupported) {
            this.maxActiveCodesSupported = maxActiveCodesSupported;
            return this;
        }

        public Builder maxCoolingSetPointCelsius(Double maxCoolingSetPointCelsius) {
            this.maxCoolingSetPointCelsius = maxCoolingSetPointCelsius;
            return this;
        }

        public Builder maxCoolingSetPointFahrenheit(Double maxCoolingSetPointFahrenheit) {
            this.maxCoolingSetPointFahrenheit = maxCoolingSetPointFahrenheit;
            return this;
        }

        public Builder maxHeatingSetPointCelsius(Double maxHeatingSetPointCelsius) {
            this.maxHeatingSetPointCelsius = maxHeatingSetPointCelsius;
            return this;
        }

        public Builder maxHeatingSetPointFahrenheit(Double maxHeatingSetPointFahrenheit) {
            this.maxHeatingSetPointFahrenheit = maxHeatingSetPointFahrenheit;
            return this;
        }

        public Builder maxThermostatDailyProgramPeriodsPerDay(Integer maxThermostatDailyProgramPeriodsPerDay) {
            this.maxThermostatDailyProgramPeriodsPerDay = maxThermostatDailyProgramPeriodsPerDay;
            return this;
        }

        public Builder maxUniqueClimatePresetsPerThermostatWeeklyProgram(
                Integer maxUniqueClimatePresetsPerThermostatWeeklyProgram) {
            this.maxUniqueClimatePresetsPerThermostatWeeklyProgram = maxUniqueClimatePresetsPerThermostatWeeklyProgram;
            return this;
        }

        public Builder minCoolingSetPointCelsius(Double minCoolingSetPointCelsius) {
            this.minCoolingSetPointCelsius = minCoolingSetPointCelsius;
            return this;
        }

        public Builder minCoolingSetPointFahrenheit(Double minCoolingSetPointFahrenheit) {
            this.minCoolingSetPointFahrenheit = minCoolingSetPointFahrenheit;
            return this;
        }

        public Builder minHeatingCoolingDeltaCelsius(Double minHeatingCoolingDeltaCelsius) {
            this.minHeatingCoolingDeltaCelsius = minHeatingCoolingDeltaCelsius;
            return this;
        }

        public Builder minHeatingCoolingDeltaFahrenheit(Double minHeatingCoolingDeltaFahrenheit) {
            this.minHeatingCoolingDeltaFahrenheit = minHeatingCoolingDeltaFahrenheit;
            return this;
        }

        public Builder minHeatingSetPointCelsius(Double minHeatingSetPointCelsius) {
            this.minHeatingSetPointCelsius = minHeatingSetPointCelsius;
            return this;
        }

        public Builder minHeatingSetPointFahrenheit(Double minHeatingSetPointFahrenheit) {
            this.minHeatingSetPointFahrenheit = minHeatingSetPointFahrenheit;
            return this;
        }

        public Builder model(DevicePropertiesModel model) {
            this.model = model;
            return this;
        }

        public Builder noiseLevelDecibels(Double noiseLevelDecibels) {
            this.noiseLevelDecibels = noiseLevelDecibels;
            return this;
        }

        public Builder offlineTimeFrameOptions(List<DevicePropertiesOfflineTimeFrameOption> offlineTimeFrameOptions) {
            this.offlineTimeFrameOptions = offlineTimeFrameOptions;
            return this;
        }

        public Builder online(Boolean online) {
            this.online = online;
            return this;
        }

        public Builder onlineTimeFrameOptions(List<DevicePropertiesOnlineTimeFrameOption> onlineTimeFrameOptions) {
            this.onlineTimeFrameOptions = onlineTimeFrameOptions;
            return this;
        }

        public Builder relativeHumidity(Double relativeHumidity) {
            this.relativeHumidity = relativeHumidity;
            return this;
        }

        public Builder serialNumber(String serialNumber) {
            this.serialNumber = serialNumber;
            return this;
        }

        public Builder supportedCodeLengths(List<Integer> supportedCodeLengths) {
            this.supportedCodeLengths = supportedCodeLengths;
            return this;
        }

        public Builder supportsBackupAccessCodePool(Boolean supportsBackupAccessCodePool) {
            this.supportsBackupAccessCodePool = supportsBackupAccessCodePool;
            return this;
        }

        public Builder temperatureCelsius(Double temperatureCelsius) {
            this.temperatureCelsius = temperatureCelsius;
            return this;
        }

        public Builder temperatureFahrenheit(Double temperatureFahrenheit) {
            this.temperatureFahrenheit = temperatureFahrenheit;
            return this;
        }

        public Builder temperatureThreshold(DevicePropertiesTemperatureThreshold temperatureThreshold) {
            this.temperatureThreshold = temperatureThreshold;
            return this;
        }

        public Builder thermostatDailyProgramPeriodPrecisionMinutes(Integer thermostatDailyProgramPeriodPrecisionMinutes) {
            this.thermostatDailyProgramPeriodPrecisionMinutes = thermostatDailyProgramPeriodPrecisionMinutes;
            return this;
        }

        public Builder thermostatDailyPrograms(List<DevicePropertiesThermostatDailyProgram> thermostatDailyPrograms) {
            this.thermostatDailyPrograms = thermostatDailyPrograms;
            return this;
        }

        public Builder thermostatWeeklyProgram(DevicePropertiesThermostatWeeklyProgram thermostatWeeklyProgram) {
            this.thermostatWeeklyProgram = thermostatWeeklyProgram;
            return this;
        }

        @JsonIgnore
        public Builder providerMetadata(ProviderMetadata providerMetadata) {
            this.providerMetadata = providerMetadata;
            return this;
        }

        @JsonAnySetter
        void unread(String name, TokenBuffer value) {
            providerMetadata = (providerMetadata == null ? ProviderMetadata.NONE : providerMetadata).with(name, value);
        }

        public DeviceProperties build() {
            return new DeviceProperties(accessoryKeypad, activeThermostatScheduleId, appearance, autoLockDelaySeconds,
                    autoLockEnabled, availableClimatePresetModes, availableClimatePresets, availableFanModeSettings,
                    availableHvacModeSettings, backupAccessCodePoolEnabled, battery, batteryLevel, codeConstraints,
                    currentClimateSetting, currentlyTriggeringNoiseThresholdIds, doorOpen, fallbackClimatePresetKey,
                    hasDirectPower, hasNativeEntryEvents, imageAltText, imageUrl, isCooling, isFanRunning, isHeating,
                    isTemporaryManualOverrideActive, keypadBattery, locked, manufacturer, maxActiveCodesSupported,
                    maxCoolingSetPointCelsius, maxCoolingSetPointFahrenheit, maxHeatingSetPointCelsius,
                    maxHeatingSetPointFahrenheit, maxThermostatDailyProgramPeriodsPerDay,
                    maxUniqueClimatePresetsPerThermostatWeeklyProgram, minCoolingSetPointCelsius, minCoolingSetPointFahrenheit,
                    minHeatingCoolingDeltaCelsius, minHeatingCoolingDeltaFahrenheit, minHeatingSetPointCelsius,
                    minHeatingSetPointFahrenheit, model, noiseLevelDecibels, offlineTimeFrameOptions, online,
                    onlineTimeFrameOptions, relativeHumidity, serialNumber, supportedCodeLengths, supportsBackupAccessCodePool,
                    temperatureCelsius, temperatureFahrenheit, temperatureThreshold,
                    thermostatDailyProgramPeriodPrecisionMinutes, thermostatDailyPrograms, thermostatWeeklyProgram,
                    providerMetadata);
        }
    }
}
