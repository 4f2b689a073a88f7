// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

import java.util.Set;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import io.quarkiverse.seam.runtime.api.Values;

/** Constants for the values known so far. Seam adds values over time, so compare with {@code equals}. */
public record NoiseawareMetadataDeviceModel(@JsonValue String value) {

    public static final NoiseawareMetadataDeviceModel INDOOR = new NoiseawareMetadataDeviceModel("indoor");
    public static final NoiseawareMetadataDeviceModel OUTDOOR = new NoiseawareMetadataDeviceModel("outdoor");

    private static final Set<NoiseawareMetadataDeviceModel> KNOWN = Set.of(INDOOR, OUTDOOR);

    /** @param value as Seam sends it */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public NoiseawareMetadataDeviceModel {
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
