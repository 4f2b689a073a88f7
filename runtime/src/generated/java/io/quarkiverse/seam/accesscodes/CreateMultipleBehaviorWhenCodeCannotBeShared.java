// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.accesscodes;

import java.util.Set;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import io.quarkiverse.seam.runtime.api.Values;

/** Constants for the values known so far. Seam adds values over time, so compare with {@code equals}. */
public record CreateMultipleBehaviorWhenCodeCannotBeShared(@JsonValue String value) {

    public static final CreateMultipleBehaviorWhenCodeCannotBeShared CREATE_RANDOM_CODE = new CreateMultipleBehaviorWhenCodeCannotBeShared(
            "create_random_code");
    public static final CreateMultipleBehaviorWhenCodeCannotBeShared THROW = new CreateMultipleBehaviorWhenCodeCannotBeShared(
            "throw");

    private static final Set<CreateMultipleBehaviorWhenCodeCannotBeShared> KNOWN = Set.of(CREATE_RANDOM_CODE, THROW);

    /** @param value as Seam sends it */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CreateMultipleBehaviorWhenCodeCannotBeShared {
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
