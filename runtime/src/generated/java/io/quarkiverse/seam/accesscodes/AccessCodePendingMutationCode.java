// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.accesscodes;

import java.util.Set;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import io.quarkiverse.seam.runtime.api.Values;

/** Constants for the values known so far. Seam adds values over time, so compare with {@code equals}. */
public record AccessCodePendingMutationCode(@JsonValue String value) {

    public static final AccessCodePendingMutationCode CREATING = new AccessCodePendingMutationCode("creating");
    public static final AccessCodePendingMutationCode DEFERRING_CREATION = new AccessCodePendingMutationCode(
            "deferring_creation");
    public static final AccessCodePendingMutationCode DELETING = new AccessCodePendingMutationCode("deleting");
    public static final AccessCodePendingMutationCode UPDATING_CODE = new AccessCodePendingMutationCode("updating_code");
    public static final AccessCodePendingMutationCode UPDATING_NAME = new AccessCodePendingMutationCode("updating_name");
    public static final AccessCodePendingMutationCode UPDATING_TIME_FRAME = new AccessCodePendingMutationCode(
            "updating_time_frame");

    private static final Set<AccessCodePendingMutationCode> KNOWN = Set.of(CREATING, DEFERRING_CREATION, DELETING,
            UPDATING_CODE, UPDATING_NAME, UPDATING_TIME_FRAME);

    /** @param value as Seam sends it */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AccessCodePendingMutationCode {
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
