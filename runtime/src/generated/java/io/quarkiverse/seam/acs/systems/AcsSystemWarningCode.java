// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.acs.systems;

import java.util.Set;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import io.quarkiverse.seam.runtime.api.Values;

/** Constants for the values known so far. Seam adds values over time, so compare with {@code equals}. */
public record AcsSystemWarningCode(@JsonValue String value) {

    public static final AcsSystemWarningCode SALTO_KS_SUBSCRIPTION_LIMIT_ALMOST_REACHED = new AcsSystemWarningCode(
            "salto_ks_subscription_limit_almost_reached");
    public static final AcsSystemWarningCode SETUP_REQUIRED = new AcsSystemWarningCode("setup_required");
    public static final AcsSystemWarningCode TIME_ZONE_DOES_NOT_MATCH_LOCATION = new AcsSystemWarningCode(
            "time_zone_does_not_match_location");

    private static final Set<AcsSystemWarningCode> KNOWN = Set.of(SALTO_KS_SUBSCRIPTION_LIMIT_ALMOST_REACHED, SETUP_REQUIRED,
            TIME_ZONE_DOES_NOT_MATCH_LOCATION);

    /** @param value as Seam sends it */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AcsSystemWarningCode {
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
