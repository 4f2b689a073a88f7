// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.acs.encoders;

import java.util.Set;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import io.quarkiverse.seam.runtime.api.Values;

/** Constants for the values known so far. Seam adds values over time, so compare with {@code equals}. */
public record NextCredentialScanWillSucceedScenario(@JsonValue String value) {

    public static final NextCredentialScanWillSucceedScenario CREDENTIAL_DOES_NOT_EXIST_ON_SEAM = new NextCredentialScanWillSucceedScenario(
            "credential_does_not_exist_on_seam");
    public static final NextCredentialScanWillSucceedScenario CREDENTIAL_EXISTS_ON_SEAM = new NextCredentialScanWillSucceedScenario(
            "credential_exists_on_seam");
    public static final NextCredentialScanWillSucceedScenario CREDENTIAL_ON_ENCODER_IS_EMPTY = new NextCredentialScanWillSucceedScenario(
            "credential_on_encoder_is_empty");
    public static final NextCredentialScanWillSucceedScenario CREDENTIAL_ON_ENCODER_NEEDS_UPDATE = new NextCredentialScanWillSucceedScenario(
            "credential_on_encoder_needs_update");

    private static final Set<NextCredentialScanWillSucceedScenario> KNOWN = Set.of(CREDENTIAL_DOES_NOT_EXIST_ON_SEAM,
            CREDENTIAL_EXISTS_ON_SEAM, CREDENTIAL_ON_ENCODER_IS_EMPTY, CREDENTIAL_ON_ENCODER_NEEDS_UPDATE);

    /** @param value as Seam sends it */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public NextCredentialScanWillSucceedScenario {
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
