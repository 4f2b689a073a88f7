// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

/**
 * The range outside of which Seam sends an event. A limit that is null does not apply.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 */
public record DevicePropertiesTemperatureThreshold(
        Double lowerLimitCelsius,
        Double lowerLimitFahrenheit,
        Double upperLimitCelsius,
        Double upperLimitFahrenheit) {
}
