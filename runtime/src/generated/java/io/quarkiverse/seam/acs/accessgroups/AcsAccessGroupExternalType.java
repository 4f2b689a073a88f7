// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.acs.accessgroups;

import java.util.Set;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import io.quarkiverse.seam.runtime.api.Values;

/** Constants for the values known so far. Seam adds values over time, so compare with {@code equals}. */
public record AcsAccessGroupExternalType(@JsonValue String value) {

    public static final AcsAccessGroupExternalType AVIGILON_ALTA_GROUP = new AcsAccessGroupExternalType("avigilon_alta_group");
    public static final AcsAccessGroupExternalType BRIVO_GROUP = new AcsAccessGroupExternalType("brivo_group");
    public static final AcsAccessGroupExternalType DORMAKABA_AMBIANCE_ACCESS_GROUP = new AcsAccessGroupExternalType(
            "dormakaba_ambiance_access_group");
    public static final AcsAccessGroupExternalType DORMAKABA_COMMUNITY_ACCESS_GROUP = new AcsAccessGroupExternalType(
            "dormakaba_community_access_group");
    public static final AcsAccessGroupExternalType KISI_ACCESS_GROUP = new AcsAccessGroupExternalType("kisi_access_group");
    public static final AcsAccessGroupExternalType PTI_ACCESS_LEVEL = new AcsAccessGroupExternalType("pti_access_level");
    public static final AcsAccessGroupExternalType PTI_UNIT = new AcsAccessGroupExternalType("pti_unit");
    public static final AcsAccessGroupExternalType SALTO_KS_ACCESS_GROUP = new AcsAccessGroupExternalType(
            "salto_ks_access_group");
    public static final AcsAccessGroupExternalType SALTO_SPACE_GROUP = new AcsAccessGroupExternalType("salto_space_group");

    private static final Set<AcsAccessGroupExternalType> KNOWN = Set.of(AVIGILON_ALTA_GROUP, BRIVO_GROUP,
            DORMAKABA_AMBIANCE_ACCESS_GROUP, DORMAKABA_COMMUNITY_ACCESS_GROUP, KISI_ACCESS_GROUP, PTI_ACCESS_LEVEL, PTI_UNIT,
            SALTO_KS_ACCESS_GROUP, SALTO_SPACE_GROUP);

    /** @param value as Seam sends it */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AcsAccessGroupExternalType {
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
