// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.acs.encoders;

import java.util.Set;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import io.quarkiverse.seam.runtime.api.Values;

/** Constants for the values known so far. Seam adds values over time, so compare with {@code equals}. */
public record NextCredentialScanWillFailErrorCode(@JsonValue String value) {

    public static final NextCredentialScanWillFailErrorCode ACTION_ATTEMPT_EXPIRED = new NextCredentialScanWillFailErrorCode(
            "action_attempt_expired");
    public static final NextCredentialScanWillFailErrorCode NO_CREDENTIAL_ON_ENCODER = new NextCredentialScanWillFailErrorCode(
            "no_credential_on_encoder");
    public static final NextCredentialScanWillFailErrorCode UNCATEGORIZED_ERROR = new NextCredentialScanWillFailErrorCode(
            "uncategorized_error");

    private static final Set<NextCredentialScanWillFailErrorCode> KNOWN = Set.of(ACTION_ATTEMPT_EXPIRED,
            NO_CREDENTIAL_ON_ENCODER, UNCATEGORIZED_ERROR);

    /** @param value as Seam sends it */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public NextCredentialScanWillFailErrorCode {
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
