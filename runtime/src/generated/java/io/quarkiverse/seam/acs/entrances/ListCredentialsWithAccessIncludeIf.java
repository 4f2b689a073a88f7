// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.acs.entrances;

import java.util.Set;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import io.quarkiverse.seam.runtime.api.Values;

/** Constants for the values known so far. Seam adds values over time, so compare with {@code equals}. */
public record ListCredentialsWithAccessIncludeIf(@JsonValue String value) {

    public static final ListCredentialsWithAccessIncludeIf VISIONLINE_METADATA_IS_VALID = new ListCredentialsWithAccessIncludeIf(
            "visionline_metadata.is_valid");

    private static final Set<ListCredentialsWithAccessIncludeIf> KNOWN = Set.of(VISIONLINE_METADATA_IS_VALID);

    /** @param value as Seam sends it */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ListCredentialsWithAccessIncludeIf {
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
