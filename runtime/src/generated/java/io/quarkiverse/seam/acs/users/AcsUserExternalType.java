// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.acs.users;

import java.util.Set;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import io.quarkiverse.seam.runtime.api.Values;

/** Constants for the values known so far. Seam adds values over time, so compare with {@code equals}. */
public record AcsUserExternalType(@JsonValue String value) {

    public static final AcsUserExternalType AVIGILON_ALTA_USER = new AcsUserExternalType("avigilon_alta_user");
    public static final AcsUserExternalType BRIVO_USER = new AcsUserExternalType("brivo_user");
    public static final AcsUserExternalType DORMAKABA_COMMUNITY_USER = new AcsUserExternalType("dormakaba_community_user");
    public static final AcsUserExternalType HID_CREDENTIAL_MANAGER_USER = new AcsUserExternalType(
            "hid_credential_manager_user");
    public static final AcsUserExternalType KISI_USER = new AcsUserExternalType("kisi_user");
    public static final AcsUserExternalType LATCH_USER = new AcsUserExternalType("latch_user");
    public static final AcsUserExternalType PTI_USER = new AcsUserExternalType("pti_user");
    public static final AcsUserExternalType SALTO_SITE_USER = new AcsUserExternalType("salto_site_user");
    public static final AcsUserExternalType SALTO_SPACE_USER = new AcsUserExternalType("salto_space_user");

    private static final Set<AcsUserExternalType> KNOWN = Set.of(AVIGILON_ALTA_USER, BRIVO_USER, DORMAKABA_COMMUNITY_USER,
            HID_CREDENTIAL_MANAGER_USER, KISI_USER, LATCH_USER, PTI_USER, SALTO_SITE_USER, SALTO_SPACE_USER);

    /** @param value as Seam sends it */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AcsUserExternalType {
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
