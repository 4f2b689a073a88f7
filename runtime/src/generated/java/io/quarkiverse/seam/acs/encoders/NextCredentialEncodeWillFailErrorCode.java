// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.acs.encoders;

import java.util.Set;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import io.quarkiverse.seam.runtime.api.Values;

/** Constants for the values known so far. Seam adds values over time, so compare with {@code equals}. */
public record NextCredentialEncodeWillFailErrorCode(@JsonValue String value) {

    public static final NextCredentialEncodeWillFailErrorCode ACTION_ATTEMPT_EXPIRED = new NextCredentialEncodeWillFailErrorCode(
            "action_attempt_expired");
    public static final NextCredentialEncodeWillFailErrorCode ENCODING_INTERRUPTED = new NextCredentialEncodeWillFailErrorCode(
            "encoding_interrupted");
    public static final NextCredentialEncodeWillFailErrorCode NO_CREDENTIAL_ON_ENCODER = new NextCredentialEncodeWillFailErrorCode(
            "no_credential_on_encoder");
    public static final NextCredentialEncodeWillFailErrorCode UNCATEGORIZED_ERROR = new NextCredentialEncodeWillFailErrorCode(
            "uncategorized_error");

    private static final Set<NextCredentialEncodeWillFailErrorCode> KNOWN = Set.of(ACTION_ATTEMPT_EXPIRED, ENCODING_INTERRUPTED,
            NO_CREDENTIAL_ON_ENCODER, UNCATEGORIZED_ERROR);

    /** @param value as Seam sends it */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public NextCredentialEncodeWillFailErrorCode {
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
