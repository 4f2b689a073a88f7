// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.acs.entrances;

import java.util.Set;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import io.quarkiverse.seam.runtime.api.Values;

/** Constants for the values known so far. Seam adds values over time, so compare with {@code equals}. */
public record AcsEntranceWarningCode(@JsonValue String value) {

    public static final AcsEntranceWarningCode ENTRANCE_SETUP_REQUIRED = new AcsEntranceWarningCode("entrance_setup_required");
    public static final AcsEntranceWarningCode ENTRANCE_SHARES_ZONE = new AcsEntranceWarningCode("entrance_shares_zone");
    public static final AcsEntranceWarningCode PRIVACY_MODE = new AcsEntranceWarningCode("privacy_mode");
    public static final AcsEntranceWarningCode SALTO_KS_ENTRANCE_ACCESS_CODE_SUPPORT_REMOVED = new AcsEntranceWarningCode(
            "salto_ks_entrance_access_code_support_removed");
    public static final AcsEntranceWarningCode SALTO_KS_PRIVACY_MODE = new AcsEntranceWarningCode("salto_ks_privacy_mode");

    private static final Set<AcsEntranceWarningCode> KNOWN = Set.of(ENTRANCE_SETUP_REQUIRED, ENTRANCE_SHARES_ZONE, PRIVACY_MODE,
            SALTO_KS_ENTRANCE_ACCESS_CODE_SUPPORT_REMOVED, SALTO_KS_PRIVACY_MODE);

    /** @param value as Seam sends it */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AcsEntranceWarningCode {
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
