// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.acs.credentials;

import java.util.Set;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import io.quarkiverse.seam.runtime.api.Values;

/** Constants for the values known so far. Seam adds values over time, so compare with {@code equals}. */
public record AcsCredentialExternalType(@JsonValue String value) {

    public static final AcsCredentialExternalType ASSA_ABLOY_VOSTIO_KEY = new AcsCredentialExternalType(
            "assa_abloy_vostio_key");
    public static final AcsCredentialExternalType AVIGILON_ALTA_CREDENTIAL = new AcsCredentialExternalType(
            "avigilon_alta_credential");
    public static final AcsCredentialExternalType BRIVO_CREDENTIAL = new AcsCredentialExternalType("brivo_credential");
    public static final AcsCredentialExternalType DORMAKABA_AMBIANCE_CREDENTIAL = new AcsCredentialExternalType(
            "dormakaba_ambiance_credential");
    public static final AcsCredentialExternalType HID_CREDENTIAL = new AcsCredentialExternalType("hid_credential");
    public static final AcsCredentialExternalType HOTEK_CARD = new AcsCredentialExternalType("hotek_card");
    public static final AcsCredentialExternalType KISI_CREDENTIAL = new AcsCredentialExternalType("kisi_credential");
    public static final AcsCredentialExternalType LATCH_ACCESS = new AcsCredentialExternalType("latch_access");
    public static final AcsCredentialExternalType PTI_CARD = new AcsCredentialExternalType("pti_card");
    public static final AcsCredentialExternalType SALTO_KS_CREDENTIAL = new AcsCredentialExternalType("salto_ks_credential");
    public static final AcsCredentialExternalType SALTO_KS_TAG = new AcsCredentialExternalType("salto_ks_tag");
    public static final AcsCredentialExternalType SALTO_SPACE_KEY = new AcsCredentialExternalType("salto_space_key");
    public static final AcsCredentialExternalType VISIONLINE_CARD = new AcsCredentialExternalType("visionline_card");

    private static final Set<AcsCredentialExternalType> KNOWN = Set.of(ASSA_ABLOY_VOSTIO_KEY, AVIGILON_ALTA_CREDENTIAL,
            BRIVO_CREDENTIAL, DORMAKABA_AMBIANCE_CREDENTIAL, HID_CREDENTIAL, HOTEK_CARD, KISI_CREDENTIAL, LATCH_ACCESS,
            PTI_CARD, SALTO_KS_CREDENTIAL, SALTO_KS_TAG, SALTO_SPACE_KEY, VISIONLINE_CARD);

    /** @param value as Seam sends it */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AcsCredentialExternalType {
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
