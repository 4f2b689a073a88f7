// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.useridentities;

import java.util.Set;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import io.quarkiverse.seam.runtime.api.Values;

/** Constants for the values known so far. Seam adds values over time, so compare with {@code equals}. */
public record UserIdentityWarningCode(@JsonValue String value) {

    public static final UserIdentityWarningCode ACS_USER_PROFILE_DOES_NOT_MATCH_USER_IDENTITY = new UserIdentityWarningCode(
            "acs_user_profile_does_not_match_user_identity");
    public static final UserIdentityWarningCode BEING_DELETED = new UserIdentityWarningCode("being_deleted");

    private static final Set<UserIdentityWarningCode> KNOWN = Set.of(ACS_USER_PROFILE_DOES_NOT_MATCH_USER_IDENTITY,
            BEING_DELETED);

    /** @param value as Seam sends it */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public UserIdentityWarningCode {
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
