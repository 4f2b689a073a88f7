// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

import java.util.Set;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import io.quarkiverse.seam.runtime.api.Values;

/** Constants for the values known so far. Seam adds values over time, so compare with {@code equals}. */
public record Provider(@JsonValue String value) {

    public static final Provider ACUITY_SCHEDULING = new Provider("acuity_scheduling");
    public static final Provider AKILES = new Provider("akiles");
    public static final Provider AKUVOX = new Provider("akuvox");
    public static final Provider ASSA_ABLOY_CREDENTIAL_SERVICE = new Provider("assa_abloy_credential_service");
    public static final Provider ASSA_ABLOY_VOSTIO = new Provider("assa_abloy_vostio");
    public static final Provider ASSA_ABLOY_VOSTIO_CREDENTIAL_SERVICE = new Provider("assa_abloy_vostio_credential_service");
    public static final Provider AUGUST = new Provider("august");
    public static final Provider AVIGILON_ALTA = new Provider("avigilon_alta");
    public static final Provider BRIVO = new Provider("brivo");
    public static final Provider BUTTERFLYMX = new Provider("butterflymx");
    public static final Provider CONTROLBYWEB = new Provider("controlbyweb");
    public static final Provider DOORKING = new Provider("doorking");
    public static final Provider DORMAKABA_AMBIANCE = new Provider("dormakaba_ambiance");
    public static final Provider DORMAKABA_COMMUNITY = new Provider("dormakaba_community");
    public static final Provider DORMAKABA_ORACODE = new Provider("dormakaba_oracode");
    public static final Provider DUSAW = new Provider("dusaw");
    public static final Provider ECOBEE = new Provider("ecobee");
    public static final Provider FIRST_ALERT = new Provider("first_alert");
    public static final Provider FOUR_SUITES = new Provider("four_suites");
    public static final Provider GENIE = new Provider("genie");
    public static final Provider GOOGLE_NEST = new Provider("google_nest");
    public static final Provider GUESTY = new Provider("guesty");
    public static final Provider HID_CM = new Provider("hid_cm");
    public static final Provider HONEYWELL_RESIDEO = new Provider("honeywell_resideo");
    public static final Provider HOSTAWAY = new Provider("hostaway");
    public static final Provider HOTEK = new Provider("hotek");
    public static final Provider ICAL = new Provider("ical");
    public static final Provider IGLOO = new Provider("igloo");
    public static final Provider IGLOOHOME = new Provider("igloohome");
    public static final Provider KEYINCODE = new Provider("keyincode");
    public static final Provider KEYNEST = new Provider("keynest");
    public static final Provider KISI = new Provider("kisi");
    public static final Provider KORELOCK = new Provider("korelock");
    public static final Provider KWIKSET = new Provider("kwikset");
    public static final Provider LATCH = new Provider("latch");
    public static final Provider LEGIC_CONNECT = new Provider("legic_connect");
    public static final Provider LINEAR = new Provider("linear");
    public static final Provider LOCKLY = new Provider("lockly");
    public static final Provider LODGIFY = new Provider("lodgify");
    public static final Provider MINUT = new Provider("minut");
    public static final Provider MY_2N = new Provider("my_2n");
    public static final Provider NEST = new Provider("nest");
    public static final Provider NOISEAWARE = new Provider("noiseaware");
    public static final Provider NUKI = new Provider("nuki");
    public static final Provider OMNITEC = new Provider("omnitec");
    public static final Provider PTI = new Provider("pti");
    public static final Provider RING = new Provider("ring");
    public static final Provider SALTO = new Provider("salto");
    public static final Provider SALTO_KS = new Provider("salto_ks");
    public static final Provider SALTO_KS_ACCEPT = new Provider("salto_ks_accept");
    public static final Provider SALTO_SPACE = new Provider("salto_space");
    public static final Provider SCHLAGE = new Provider("schlage");
    public static final Provider SEAM_PASSPORT = new Provider("seam_passport");
    public static final Provider SENSI = new Provider("sensi");
    public static final Provider SIFELY = new Provider("sifely");
    public static final Provider SLACK = new Provider("slack");
    public static final Provider SMARTTHINGS = new Provider("smartthings");
    public static final Provider TADO = new Provider("tado");
    public static final Provider TEDEE = new Provider("tedee");
    public static final Provider THIRTY_THREE_LOCK = new Provider("thirty_three_lock");
    public static final Provider TTLOCK = new Provider("ttlock");
    public static final Provider ULTRALOQ = new Provider("ultraloq");
    public static final Provider VISIONLINE = new Provider("visionline");
    public static final Provider WYZE = new Provider("wyze");
    public static final Provider YALE = new Provider("yale");
    public static final Provider YALE_ACCESS = new Provider("yale_access");

    private static final Set<Provider> KNOWN = Set.of(ACUITY_SCHEDULING, AKILES, AKUVOX, ASSA_ABLOY_CREDENTIAL_SERVICE,
            ASSA_ABLOY_VOSTIO, ASSA_ABLOY_VOSTIO_CREDENTIAL_SERVICE, AUGUST, AVIGILON_ALTA, BRIVO, BUTTERFLYMX, CONTROLBYWEB,
            DOORKING, DORMAKABA_AMBIANCE, DORMAKABA_COMMUNITY, DORMAKABA_ORACODE, DUSAW, ECOBEE, FIRST_ALERT, FOUR_SUITES,
            GENIE, GOOGLE_NEST, GUESTY, HID_CM, HONEYWELL_RESIDEO, HOSTAWAY, HOTEK, ICAL, IGLOO, IGLOOHOME, KEYINCODE, KEYNEST,
            KISI, KORELOCK, KWIKSET, LATCH, LEGIC_CONNECT, LINEAR, LOCKLY, LODGIFY, MINUT, MY_2N, NEST, NOISEAWARE, NUKI,
            OMNITEC, PTI, RING, SALTO, SALTO_KS, SALTO_KS_ACCEPT, SALTO_SPACE, SCHLAGE, SEAM_PASSPORT, SENSI, SIFELY, SLACK,
            SMARTTHINGS, TADO, TEDEE, THIRTY_THREE_LOCK, TTLOCK, ULTRALOQ, VISIONLINE, WYZE, YALE, YALE_ACCESS);

    /** @param value as Seam sends it */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Provider {
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
