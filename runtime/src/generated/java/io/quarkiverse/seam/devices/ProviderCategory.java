// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

import java.util.Set;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import io.quarkiverse.seam.runtime.api.Values;

/** Constants for the values known so far. Seam adds values over time, so compare with {@code equals}. */
public record ProviderCategory(@JsonValue String value) {

    public static final ProviderCategory ACCESS_CONTROL_SYSTEMS = new ProviderCategory("access_control_systems");
    public static final ProviderCategory BETA = new ProviderCategory("beta");
    public static final ProviderCategory CAMERAS = new ProviderCategory("cameras");
    public static final ProviderCategory CONNECTORS = new ProviderCategory("connectors");
    public static final ProviderCategory CONSUMER_SMARTLOCKS = new ProviderCategory("consumer_smartlocks");
    public static final ProviderCategory INTERNAL_BETA = new ProviderCategory("internal_beta");
    public static final ProviderCategory NOISE_SENSORS = new ProviderCategory("noise_sensors");
    public static final ProviderCategory STABLE = new ProviderCategory("stable");
    public static final ProviderCategory THERMOSTATS = new ProviderCategory("thermostats");

    private static final Set<ProviderCategory> KNOWN = Set.of(ACCESS_CONTROL_SYSTEMS, BETA, CAMERAS, CONNECTORS,
            CONSUMER_SMARTLOCKS, INTERNAL_BETA, NOISE_SENSORS, STABLE, THERMOSTATS);

    /** @param value as Seam sends it */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ProviderCategory {
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
