// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.connectedaccounts;

import java.util.Set;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import io.quarkiverse.seam.runtime.api.Values;

/** Constants for the values known so far. Seam adds values over time, so compare with {@code equals}. */
public record AcceptedCapability(@JsonValue String value) {

    public static final AcceptedCapability ACCESS_CONTROL = new AcceptedCapability("access_control");
    public static final AcceptedCapability CAMERA = new AcceptedCapability("camera");
    public static final AcceptedCapability LOCK = new AcceptedCapability("lock");
    public static final AcceptedCapability NOISE_SENSOR = new AcceptedCapability("noise_sensor");
    public static final AcceptedCapability THERMOSTAT = new AcceptedCapability("thermostat");

    private static final Set<AcceptedCapability> KNOWN = Set.of(ACCESS_CONTROL, CAMERA, LOCK, NOISE_SENSOR, THERMOSTAT);

    /** @param value as Seam sends it */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AcceptedCapability {
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
