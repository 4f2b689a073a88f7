// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

import java.util.Set;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import io.quarkiverse.seam.runtime.api.Values;

/** Constants for the values known so far. Seam adds values over time, so compare with {@code equals}. */
public record Capability(@JsonValue String value) {

    public static final Capability ACCESS_CODE = new Capability("access_code");
    public static final Capability BATTERY = new Capability("battery");
    public static final Capability LOCK = new Capability("lock");
    public static final Capability NOISE_DETECTION = new Capability("noise_detection");
    public static final Capability PHONE = new Capability("phone");
    public static final Capability THERMOSTAT = new Capability("thermostat");

    private static final Set<Capability> KNOWN = Set.of(ACCESS_CODE, BATTERY, LOCK, NOISE_DETECTION, PHONE, THERMOSTAT);

    /** @param value as Seam sends it */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Capability {
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
