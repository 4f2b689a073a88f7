// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.accessmethods;

import java.util.Set;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import io.quarkiverse.seam.runtime.api.Values;

/** Constants for the values known so far. Seam adds values over time, so compare with {@code equals}. */
public record AccessMethodPendingMutationCode(@JsonValue String value) {

    public static final AccessMethodPendingMutationCode PROVISIONING_ACCESS = new AccessMethodPendingMutationCode(
            "provisioning_access");
    public static final AccessMethodPendingMutationCode REVOKING_ACCESS = new AccessMethodPendingMutationCode(
            "revoking_access");
    public static final AccessMethodPendingMutationCode UPDATING_ACCESS_TIMES = new AccessMethodPendingMutationCode(
            "updating_access_times");

    private static final Set<AccessMethodPendingMutationCode> KNOWN = Set.of(PROVISIONING_ACCESS, REVOKING_ACCESS,
            UPDATING_ACCESS_TIMES);

    /** @param value as Seam sends it */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AccessMethodPendingMutationCode {
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
