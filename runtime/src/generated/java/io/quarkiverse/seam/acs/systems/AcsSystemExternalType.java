// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.acs.systems;

import java.util.Set;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import io.quarkiverse.seam.runtime.api.Values;

/** Constants for the values known so far. Seam adds values over time, so compare with {@code equals}. */
public record AcsSystemExternalType(@JsonValue String value) {

    public static final AcsSystemExternalType ASSA_ABLOY_CREDENTIAL_SERVICE = new AcsSystemExternalType(
            "assa_abloy_credential_service");
    public static final AcsSystemExternalType ASSA_ABLOY_VOSTIO = new AcsSystemExternalType("assa_abloy_vostio");
    public static final AcsSystemExternalType ASSA_ABLOY_VOSTIO_CREDENTIAL_SERVICE = new AcsSystemExternalType(
            "assa_abloy_vostio_credential_service");
    public static final AcsSystemExternalType AVIGILON_ALTA_ORG = new AcsSystemExternalType("avigilon_alta_org");
    public static final AcsSystemExternalType BRIVO_ACCOUNT = new AcsSystemExternalType("brivo_account");
    public static final AcsSystemExternalType DORMAKABA_AMBIANCE_SITE = new AcsSystemExternalType("dormakaba_ambiance_site");
    public static final AcsSystemExternalType DORMAKABA_COMMUNITY_SITE = new AcsSystemExternalType("dormakaba_community_site");
    public static final AcsSystemExternalType HID_CREDENTIAL_MANAGER_ORGANIZATION = new AcsSystemExternalType(
            "hid_credential_manager_organization");
    public static final AcsSystemExternalType HOTEK_SITE = new AcsSystemExternalType("hotek_site");
    public static final AcsSystemExternalType KISI_ORGANIZATION = new AcsSystemExternalType("kisi_organization");
    public static final AcsSystemExternalType LATCH_BUILDING = new AcsSystemExternalType("latch_building");
    public static final AcsSystemExternalType LEGIC_CONNECT_CREDENTIAL_SERVICE = new AcsSystemExternalType(
            "legic_connect_credential_service");
    public static final AcsSystemExternalType PTI_SITE = new AcsSystemExternalType("pti_site");
    public static final AcsSystemExternalType SALTO_KS_SITE = new AcsSystemExternalType("salto_ks_site");
    public static final AcsSystemExternalType SALTO_SPACE_SYSTEM = new AcsSystemExternalType("salto_space_system");
    public static final AcsSystemExternalType VISIONLINE_SYSTEM = new AcsSystemExternalType("visionline_system");

    private static final Set<AcsSystemExternalType> KNOWN = Set.of(ASSA_ABLOY_CREDENTIAL_SERVICE, ASSA_ABLOY_VOSTIO,
            ASSA_ABLOY_VOSTIO_CREDENTIAL_SERVICE, AVIGILON_ALTA_ORG, BRIVO_ACCOUNT, DORMAKABA_AMBIANCE_SITE,
            DORMAKABA_COMMUNITY_SITE, HID_CREDENTIAL_MANAGER_ORGANIZATION, HOTEK_SITE, KISI_ORGANIZATION, LATCH_BUILDING,
            LEGIC_CONNECT_CREDENTIAL_SERVICE, PTI_SITE, SALTO_KS_SITE, SALTO_SPACE_SYSTEM, VISIONLINE_SYSTEM);

    /** @param value as Seam sends it */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AcsSystemExternalType {
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
