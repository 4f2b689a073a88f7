// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.events;

import java.util.Set;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import io.quarkiverse.seam.runtime.api.Values;

/** Constants for the values known so far. Seam adds values over time, so compare with {@code equals}. */
public record AccessCodeMutationsRequestedEventRequestedMutationCode(@JsonValue String value) {

    public static final AccessCodeMutationsRequestedEventRequestedMutationCode CREATING = new AccessCodeMutationsRequestedEventRequestedMutationCode(
            "creating");
    public static final AccessCodeMutationsRequestedEventRequestedMutationCode DEFERRING_CREATION = new AccessCodeMutationsRequestedEventRequestedMutationCode(
            "deferring_creation");
    public static final AccessCodeMutationsRequestedEventRequestedMutationCode DELETING = new AccessCodeMutationsRequestedEventRequestedMutationCode(
            "deleting");
    public static final AccessCodeMutationsRequestedEventRequestedMutationCode UPDATING_CODE = new AccessCodeMutationsRequestedEventRequestedMutationCode(
            "updating_code");
    public static final AccessCodeMutationsRequestedEventRequestedMutationCode UPDATING_NAME = new AccessCodeMutationsRequestedEventRequestedMutationCode(
            "updating_name");
    public static final AccessCodeMutationsRequestedEventRequestedMutationCode UPDATING_TIME_FRAME = new AccessCodeMutationsRequestedEventRequestedMutationCode(
            "updating_time_frame");

    private static final Set<AccessCodeMutationsRequestedEventRequestedMutationCode> KNOWN = Set.of(CREATING,
            DEFERRING_CREATION, DELETING, UPDATING_CODE, UPDATING_NAME, UPDATING_TIME_FRAME);

    /** @param value as Seam sends it */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AccessCodeMutationsRequestedEventRequestedMutationCode {
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
