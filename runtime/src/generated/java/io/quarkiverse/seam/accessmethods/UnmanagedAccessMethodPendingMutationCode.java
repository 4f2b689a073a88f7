// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.accessmethods;

import java.util.Set;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import io.quarkiverse.seam.runtime.api.Values;

/** Constants for the values known so far. Seam adds values over time, so compare with {@code equals}. */
public record UnmanagedAccessMethodPendingMutationCode(@JsonValue String value) {

    public static final UnmanagedAccessMethodPendingMutationCode PROVISIONING_ACCESS = new UnmanagedAccessMethodPendingMutationCode(
            "provisioning_access");
    public static final UnmanagedAccessMethodPendingMutationCode REVOKING_ACCESS = new UnmanagedAccessMethodPendingMutationCode(
            "revoking_access");
    public static final UnmanagedAccessMethodPendingMutationCode UPDATING_ACCESS_TIMES = new UnmanagedAccessMethodPendingMutationCode(
            "updating_access_times");

    private static final Set<UnmanagedAccessMethodPendingMutationCode> KNOWN = Set.of(PROVISIONING_ACCESS, REVOKING_ACCESS,
            UPDATING_ACCESS_TIMES);

    /** @param value as Seam sends it */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public UnmanagedAccessMethodPendingMutationCode {
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
