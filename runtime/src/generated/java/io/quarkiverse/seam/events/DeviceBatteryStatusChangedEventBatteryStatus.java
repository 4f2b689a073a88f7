// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.events;

import java.util.Set;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import io.quarkiverse.seam.runtime.api.Values;

/** Constants for the values known so far. Seam adds values over time, so compare with {@code equals}. */
public record DeviceBatteryStatusChangedEventBatteryStatus(@JsonValue String value) {

    public static final DeviceBatteryStatusChangedEventBatteryStatus CRITICAL = new DeviceBatteryStatusChangedEventBatteryStatus(
            "critical");
    public static final DeviceBatteryStatusChangedEventBatteryStatus FULL = new DeviceBatteryStatusChangedEventBatteryStatus(
            "full");
    public static final DeviceBatteryStatusChangedEventBatteryStatus GOOD = new DeviceBatteryStatusChangedEventBatteryStatus(
            "good");
    public static final DeviceBatteryStatusChangedEventBatteryStatus LOW = new DeviceBatteryStatusChangedEventBatteryStatus(
            "low");

    private static final Set<DeviceBatteryStatusChangedEventBatteryStatus> KNOWN = Set.of(CRITICAL, FULL, GOOD, LOW);

    /** @param value as Seam sends it */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DeviceBatteryStatusChangedEventBatteryStatus {
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
