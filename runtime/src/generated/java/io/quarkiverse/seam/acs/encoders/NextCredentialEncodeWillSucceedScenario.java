// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.acs.encoders;

import java.util.Set;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import io.quarkiverse.seam.runtime.api.Values;

/** Constants for the values known so far. Seam adds values over time, so compare with {@code equals}. */
public record NextCredentialEncodeWillSucceedScenario(@JsonValue String value) {

    public static final NextCredentialEncodeWillSucceedScenario CREDENTIAL_IS_ISSUED = new NextCredentialEncodeWillSucceedScenario(
            "credential_is_issued");

    private static final Set<NextCredentialEncodeWillSucceedScenario> KNOWN = Set.of(CREDENTIAL_IS_ISSUED);

    /** @param value as Seam sends it */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public NextCredentialEncodeWillSucceedScenario {
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
