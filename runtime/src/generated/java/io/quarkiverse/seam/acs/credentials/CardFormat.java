// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.acs.credentials;

import java.util.Set;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import io.quarkiverse.seam.runtime.api.Values;

/** Constants for the values known so far. Seam adds values over time, so compare with {@code equals}. */
public record CardFormat(@JsonValue String value) {

    public static final CardFormat TLCODE = new CardFormat("TLCode");
    public static final CardFormat RFID48 = new CardFormat("rfid48");

    private static final Set<CardFormat> KNOWN = Set.of(TLCODE, RFID48);

    /** @param value as Seam sends it */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CardFormat {
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
