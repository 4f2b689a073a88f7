// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

import java.util.Set;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import io.quarkiverse.seam.runtime.api.Values;

/** Constants for the values known so far. Seam adds values over time, so compare with {@code equals}. */
public record UnmanagedDevicePropertiesBatteryStatus(@JsonValue String value) {

    public static final UnmanagedDevicePropertiesBatteryStatus CRITICAL = new UnmanagedDevicePropertiesBatteryStatus(
            "critical");
    public static final UnmanagedDevicePropertiesBatteryStatus FULL = new UnmanagedDevicePropertiesBatteryStatus("full");
    public static final UnmanagedDevicePropertiesBatteryStatus GOOD = new UnmanagedDevicePropertiesBatteryStatus("good");
    public static final UnmanagedDevicePropertiesBatteryStatus LOW = new UnmanagedDevicePropertiesBatteryStatus("low");

    private static final Set<UnmanagedDevicePropertiesBatteryStatus> KNOWN = Set.of(CRITICAL, FULL, GOOD, LOW);

    /** @param value as Seam sends it */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public UnmanagedDevicePropertiesBatteryStatus {
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
