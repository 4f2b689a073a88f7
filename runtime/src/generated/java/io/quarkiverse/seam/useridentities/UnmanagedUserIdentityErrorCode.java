// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.useridentities;

import java.util.Set;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import io.quarkiverse.seam.runtime.api.Values;

/** Constants for the values known so far. Seam adds values over time, so compare with {@code equals}. */
public record UnmanagedUserIdentityErrorCode(@JsonValue String value) {

    public static final UnmanagedUserIdentityErrorCode ISSUE_WITH_ACS_USER = new UnmanagedUserIdentityErrorCode(
            "issue_with_acs_user");

    private static final Set<UnmanagedUserIdentityErrorCode> KNOWN = Set.of(ISSUE_WITH_ACS_USER);

    /** @param value as Seam sends it */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public UnmanagedUserIdentityErrorCode {
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
