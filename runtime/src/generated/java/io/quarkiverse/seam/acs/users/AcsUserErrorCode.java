// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.acs.users;

import java.util.Set;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import io.quarkiverse.seam.runtime.api.Values;

/** Constants for the values known so far. Seam adds values over time, so compare with {@code equals}. */
public record AcsUserErrorCode(@JsonValue String value) {

    public static final AcsUserErrorCode DELETED_EXTERNALLY = new AcsUserErrorCode("deleted_externally");
    public static final AcsUserErrorCode FAILED_TO_CREATE_ON_ACS_SYSTEM = new AcsUserErrorCode(
            "failed_to_create_on_acs_system");
    public static final AcsUserErrorCode FAILED_TO_DELETE_ON_ACS_SYSTEM = new AcsUserErrorCode(
            "failed_to_delete_on_acs_system");
    public static final AcsUserErrorCode FAILED_TO_UPDATE_ON_ACS_SYSTEM = new AcsUserErrorCode(
            "failed_to_update_on_acs_system");
    public static final AcsUserErrorCode LATCH_CONFLICT_WITH_RESIDENT_USER = new AcsUserErrorCode(
            "latch_conflict_with_resident_user");
    public static final AcsUserErrorCode SALTO_KS_SUBSCRIPTION_LIMIT_EXCEEDED = new AcsUserErrorCode(
            "salto_ks_subscription_limit_exceeded");

    private static final Set<AcsUserErrorCode> KNOWN = Set.of(DELETED_EXTERNALLY, FAILED_TO_CREATE_ON_ACS_SYSTEM,
            FAILED_TO_DELETE_ON_ACS_SYSTEM, FAILED_TO_UPDATE_ON_ACS_SYSTEM, LATCH_CONFLICT_WITH_RESIDENT_USER,
            SALTO_KS_SUBSCRIPTION_LIMIT_EXCEEDED);

    /** @param value as Seam sends it */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AcsUserErrorCode {
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
