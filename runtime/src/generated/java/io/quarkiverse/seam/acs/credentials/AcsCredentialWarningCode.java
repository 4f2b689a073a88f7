// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.acs.credentials;

import java.util.Set;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import io.quarkiverse.seam.runtime.api.Values;

/** Constants for the values known so far. Seam adds values over time, so compare with {@code equals}. */
public record AcsCredentialWarningCode(@JsonValue String value) {

    public static final AcsCredentialWarningCode BEING_DELETED = new AcsCredentialWarningCode("being_deleted");
    public static final AcsCredentialWarningCode NEEDS_TO_BE_REISSUED = new AcsCredentialWarningCode("needs_to_be_reissued");
    public static final AcsCredentialWarningCode SCHEDULE_EXTERNALLY_MODIFIED = new AcsCredentialWarningCode(
            "schedule_externally_modified");
    public static final AcsCredentialWarningCode SCHEDULE_MODIFIED = new AcsCredentialWarningCode("schedule_modified");
    public static final AcsCredentialWarningCode UNKNOWN_ISSUE_WITH_ACS_CREDENTIAL = new AcsCredentialWarningCode(
            "unknown_issue_with_acs_credential");
    public static final AcsCredentialWarningCode WAITING_TO_BE_ISSUED = new AcsCredentialWarningCode("waiting_to_be_issued");

    private static final Set<AcsCredentialWarningCode> KNOWN = Set.of(BEING_DELETED, NEEDS_TO_BE_REISSUED,
            SCHEDULE_EXTERNALLY_MODIFIED, SCHEDULE_MODIFIED, UNKNOWN_ISSUE_WITH_ACS_CREDENTIAL, WAITING_TO_BE_ISSUED);

    /** @param value as Seam sends it */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AcsCredentialWarningCode {
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
