// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

import java.util.Set;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import io.quarkiverse.seam.runtime.api.Values;

/** Constants for the values known so far. Seam adds values over time, so compare with {@code equals}. */
public record DevicePropertiesBatteryStatus(@JsonValue String value) {

    public static final DevicePropertiesBatteryStatus CRITICAL = new DevicePropertiesBatteryStatus("critical");
    public static final DevicePropertiesBatteryStatus FULL = new DevicePropertiesBatteryStatus("full");
    public static final DevicePropertiesBatteryStatus GOOD = new DevicePropertiesBatteryStatus("good");
    public static final DevicePropertiesBatteryStatus LOW = new DevicePropertiesBatteryStatus("low");

    private static final Set<DevicePropertiesBatteryStatus> KNOWN = Set.of(CRITICAL, FULL, GOOD, LOW);

    /** @param value as Seam sends it */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DevicePropertiesBatteryStatus {
        Values.notNull("value", value);
    }

    /** Whether there is a constant for the value. */
    public boolean isKnown() {
        return KNOWN.contains(this);
    }

    /** The value as Seam sends it. */
    @Override
    public String toString() {
        return value;
    }
}
