// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

import java.util.Set;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import io.quarkiverse.seam.runtime.api.Values;

/** Constants for the values known so far. Seam adds values over time, so compare with {@code equals}. */
public record Manufacturer(@JsonValue String value) {

    public static final Manufacturer ACUITY_SCHEDULING = new Manufacturer("acuity_scheduling");
    public static final Manufacturer AKILES = new Manufacturer("akiles");
    public static final Manufacturer AKUVOX = new Manufacturer("akuvox");
    public static final Manufacturer AUGUST = new Manufacturer("august");
    public static final Manufacturer AVIGILON_ALTA = new Manufacturer("avigilon_alta");
    public static final Manufacturer BRIVO = new Manufacturer("brivo");
    public static final Manufacturer BUTTERFLYMX = new Manufacturer("butterflymx");
    public static final Manufacturer CONTROLBYWEB = new Manufacturer("controlbyweb");
    public static final Manufacturer DOORKING = new Manufacturer("doorking");
    public static final Manufacturer DORMAKABA_ORACODE = new Manufacturer("dormakaba_oracode");
    public static final Manufacturer ECOBEE = new Manufacturer("ecobee");
    public static final Manufacturer FOUR_SUITES = new Manufacturer("four_suites");
    public static final Manufacturer GENIE = new Manufacturer("genie");
    public static final Manufacturer GUESTY = new Manufacturer("guesty");
    public static final Manufacturer HONEYWELL_RESIDEO = new Manufacturer("honeywell_resideo");
    public static final Manufacturer HOSTAWAY = new Manufacturer("hostaway");
    public static final Manufacturer ICAL = new Manufacturer("ical");
    public static final Manufacturer IGLOO = new Manufacturer("igloo");
    public static final Manufacturer IGLOOHOME = new Manufacturer("igloohome");
    public static final Manufacturer KEYINCODE = new Manufacturer("keyincode");
    public static final Manufacturer KEYNEST = new Manufacturer("keynest");
    public static final Manufacturer KEYWE = new Manufacturer("keywe");
    public static final Manufacturer KISI = new Manufacturer("kisi");
    public static final Manufacturer KORELOCK = new Manufacturer("korelock");
    public static final Manufacturer KWIKSET = new Manufacturer("kwikset");
    public static final Manufacturer LINEAR = new Manufacturer("linear");
    public static final Manufacturer LOCKLY = new Manufacturer("lockly");
    public static final Manufacturer LODGIFY = new Manufacturer("lodgify");
    public static final Manufacturer MINUT = new Manufacturer("minut");
    public static final Manufacturer NEST = new Manufacturer("nest");
    public static final Manufacturer NOISEAWARE = new Manufacturer("noiseaware");
    public static final Manufacturer NUKI = new Manufacturer("nuki");
    public static final Manufacturer OMNITEC = new Manufacturer("omnitec");
    public static final Manufacturer PHILIA = new Manufacturer("philia");
    public static final Manufacturer RING = new Manufacturer("ring");
    public static final Manufacturer SALTO = new Manufacturer("salto");
    public static final Manufacturer SAMSUNG = new Manufacturer("samsung");
    public static final Manufacturer SCHLAGE = new Manufacturer("schlage");
    public static final Manufacturer SEAM = new Manufacturer("seam");
    public static final Manufacturer SENSI = new Manufacturer("sensi");
    public static final Manufacturer SLACK = new Manufacturer("slack");
    public static final Manufacturer SMARTTHINGS = new Manufacturer("smartthings");
    public static final Manufacturer TADO = new Manufacturer("tado");
    public static final Manufacturer TEDEE = new Manufacturer("tedee");
    public static final Manufacturer TTLOCK = new Manufacturer("ttlock");
    public static final Manufacturer TWO_N = new Manufacturer("two_n");
    public static final Manufacturer ULTRALOQ = new Manufacturer("ultraloq");
    public static final Manufacturer UNKNOWN = new Manufacturer("unknown");
    public static final Manufacturer WYZE = new Manufacturer("wyze");
    public static final Manufacturer YALE = new Manufacturer("yale");

    private static final Set<Manufacturer> KNOWN = Set.of(ACUITY_SCHEDULING, AKILES, AKUVOX, AUGUST, AVIGILON_ALTA, BRIVO,
            BUTTERFLYMX, CONTROLBYWEB, DOORKING, DORMAKABA_ORACODE, ECOBEE, FOUR_SUITES, GENIE, GUESTY, HONEYWELL_RESIDEO,
            HOSTAWAY, ICAL, IGLOO, IGLOOHOME, KEYINCODE, KEYNEST, KEYWE, KISI, KORELOCK, KWIKSET, LINEAR, LOCKLY, LODGIFY,
            MINUT, NEST, NOISEAWARE, NUKI, OMNITEC, PHILIA, RING, SALTO, SAMSUNG, SCHLAGE, SEAM, SENSI, SLACK, SMARTTHINGS,
            TADO, TEDEE, TTLOCK, TWO_N, ULTRALOQ, UNKNOWN, WYZE, YALE);

    /** @param value as Seam sends it */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Manufacturer {
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
