// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.acs.accessgroups;

import java.util.Set;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import io.quarkiverse.seam.runtime.api.Values;

/** Constants for the values known so far. Seam adds values over time, so compare with {@code equals}. */
public record AcsAccessGroupWarningCode(@JsonValue String value) {

    public static final AcsAccessGroupWarningCode BEING_DELETED = new AcsAccessGroupWarningCode("being_deleted");
    public static final AcsAccessGroupWarningCode UNKNOWN_ISSUE_WITH_ACS_ACCESS_GROUP = new AcsAccessGroupWarningCode(
            "unknown_issue_with_acs_access_group");

    private static final Set<AcsAccessGroupWarningCode> KNOWN = Set.of(BEING_DELETED, UNKNOWN_ISSUE_WITH_ACS_ACCESS_GROUP);

    /** @param value as Seam sends it */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AcsAccessGroupWarningCode {
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
