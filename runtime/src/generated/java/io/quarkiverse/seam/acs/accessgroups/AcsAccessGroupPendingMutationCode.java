// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.acs.accessgroups;

import java.util.Set;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import io.quarkiverse.seam.runtime.api.Values;

/** Constants for the values known so far. Seam adds values over time, so compare with {@code equals}. */
public record AcsAccessGroupPendingMutationCode(@JsonValue String value) {

    public static final AcsAccessGroupPendingMutationCode CREATING = new AcsAccessGroupPendingMutationCode("creating");
    public static final AcsAccessGroupPendingMutationCode DEFERRING_DELETION = new AcsAccessGroupPendingMutationCode(
            "deferring_deletion");
    public static final AcsAccessGroupPendingMutationCode DEFERRING_USER_MEMBERSHIP_UPDATE = new AcsAccessGroupPendingMutationCode(
            "deferring_user_membership_update");
    public static final AcsAccessGroupPendingMutationCode DELETING = new AcsAccessGroupPendingMutationCode("deleting");
    public static final AcsAccessGroupPendingMutationCode UPDATING_ACCESS_SCHEDULE = new AcsAccessGroupPendingMutationCode(
            "updating_access_schedule");
    public static final AcsAccessGroupPendingMutationCode UPDATING_ENTRANCE_MEMBERSHIP = new AcsAccessGroupPendingMutationCode(
            "updating_entrance_membership");
    public static final AcsAccessGroupPendingMutationCode UPDATING_GROUP_INFORMATION = new AcsAccessGroupPendingMutationCode(
            "updating_group_information");
    public static final AcsAccessGroupPendingMutationCode UPDATING_USER_MEMBERSHIP = new AcsAccessGroupPendingMutationCode(
            "updating_user_membership");

    private static final Set<AcsAccessGroupPendingMutationCode> KNOWN = Set.of(CREATING, DEFERRING_DELETION,
            DEFERRING_USER_MEMBERSHIP_UPDATE, DELETING, UPDATING_ACCESS_SCHEDULE, UPDATING_ENTRANCE_MEMBERSHIP,
            UPDATING_GROUP_INFORMATION, UPDATING_USER_MEMBERSHIP);

    /** @param value as Seam sends it */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AcsAccessGroupPendingMutationCode {
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
