// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.acs.users;

import java.util.Set;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import io.quarkiverse.seam.runtime.api.Values;

/** Constants for the values known so far. Seam adds values over time, so compare with {@code equals}. */
public record AcsUserWarningCode(@JsonValue String value) {

    public static final AcsUserWarningCode ACS_USER_INACTIVE = new AcsUserWarningCode("acs_user_inactive");
    public static final AcsUserWarningCode BEING_DELETED = new AcsUserWarningCode("being_deleted");
    public static final AcsUserWarningCode LATCH_RESIDENT_USER = new AcsUserWarningCode("latch_resident_user");
    public static final AcsUserWarningCode SALTO_KS_USER_NOT_SUBSCRIBED = new AcsUserWarningCode(
            "salto_ks_user_not_subscribed");
    public static final AcsUserWarningCode UNKNOWN_ISSUE_WITH_ACS_USER = new AcsUserWarningCode("unknown_issue_with_acs_user");

    private static final Set<AcsUserWarningCode> KNOWN = Set.of(ACS_USER_INACTIVE, BEING_DELETED, LATCH_RESIDENT_USER,
            SALTO_KS_USER_NOT_SUBSCRIBED, UNKNOWN_ISSUE_WITH_ACS_USER);

    /** @param value as Seam sends it */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AcsUserWarningCode {
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
