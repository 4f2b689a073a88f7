// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.actionattempts;

import java.util.Set;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import io.quarkiverse.seam.runtime.api.Values;

/** Constants for the values known so far. Seam adds values over time, so compare with {@code equals}. */
public record ScanCredentialResultWarningCode(@JsonValue String value) {

    public static final ScanCredentialResultWarningCode ACS_CREDENTIAL_ON_ENCODER_OUT_OF_SYNC = new ScanCredentialResultWarningCode(
            "acs_credential_on_encoder_out_of_sync");
    public static final ScanCredentialResultWarningCode ACS_CREDENTIAL_ON_SEAM_NOT_FOUND = new ScanCredentialResultWarningCode(
            "acs_credential_on_seam_not_found");

    private static final Set<ScanCredentialResultWarningCode> KNOWN = Set.of(ACS_CREDENTIAL_ON_ENCODER_OUT_OF_SYNC,
            ACS_CREDENTIAL_ON_SEAM_NOT_FOUND);

    /** @param value as Seam sends it */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ScanCredentialResultWarningCode {
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
