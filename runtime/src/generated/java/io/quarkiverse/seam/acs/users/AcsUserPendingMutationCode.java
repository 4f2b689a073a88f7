// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.acs.users;

import java.util.Set;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import io.quarkiverse.seam.runtime.api.Values;

/** Constants for the values known so far. Seam adds values over time, so compare with {@code equals}. */
public record AcsUserPendingMutationCode(@JsonValue String value) {

    public static final AcsUserPendingMutationCode CREATING = new AcsUserPendingMutationCode("creating");
    public static final AcsUserPendingMutationCode DEFERRING_CREATION = new AcsUserPendingMutationCode("deferring_creation");
    public static final AcsUserPendingMutationCode DEFERRING_GROUP_MEMBERSHIP_UPDATE = new AcsUserPendingMutationCode(
            "deferring_group_membership_update");
    public static final AcsUserPendingMutationCode DELETING = new AcsUserPendingMutationCode("deleting");
    public static final AcsUserPendingMutationCode UPDATING_ACCESS_SCHEDULE = new AcsUserPendingMutationCode(
            "updating_access_schedule");
    public static final AcsUserPendingMutationCode UPDATING_CREDENTIAL_ASSIGNMENT = new AcsUserPendingMutationCode(
            "updating_credential_assignment");
    public static final AcsUserPendingMutationCode UPDATING_GROUP_MEMBERSHIP = new AcsUserPendingMutationCode(
            "updating_group_membership");
    public static final AcsUserPendingMutationCode UPDATING_SUSPENSION_STATE = new AcsUserPendingMutationCode(
            "updating_suspension_state");
    public static final AcsUserPendingMutationCode UPDATING_USER_INFORMATION = new AcsUserPendingMutationCode(
            "updating_user_information");

    private static final Set<AcsUserPendingMutationCode> KNOWN = Set.of(CREATING, DEFERRING_CREATION,
            DEFERRING_GROUP_MEMBERSHIP_UPDATE, DELETING, UPDATING_ACCESS_SCHEDULE, UPDATING_CREDENTIAL_ASSIGNMENT,
            UPDATING_GROUP_MEMBERSHIP, UPDATING_SUSPENSION_STATE, UPDATING_USER_INFORMATION);

    /** @param value as Seam sends it */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AcsUserPendingMutationCode {
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
