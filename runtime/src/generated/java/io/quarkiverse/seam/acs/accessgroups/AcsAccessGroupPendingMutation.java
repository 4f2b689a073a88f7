// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.acs.accessgroups;

import java.time.Instant;

import io.quarkiverse.seam.runtime.api.Values;

/**
 * One of the {@code pendingMutations} of {@code AcsAccessGroup}.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param acsUserId Only if {@code mutationCode} is {@code deferring_user_membership_update}.
 * @param createdAt When Seam recorded it, which may be later than at the provider.
 * @param from The current value; null if the change has none. Only if {@code mutationCode} is {@code updating_access_schedule}
 *        or {@code updating_entrance_membership} or {@code updating_group_information} or {@code updating_user_membership}.
 * @param message The change in English, for people to read. The wording can change.
 * @param mutationCode The kind of change that is under way. New ones appear over time.
 * @param to The value after the change; null if the change has none. Only if {@code mutationCode} is
 *        {@code updating_access_schedule} or {@code updating_entrance_membership} or {@code updating_group_information} or
 *        {@code updating_user_membership}.
 * @param variant Whether the change adds or removes. Only if {@code mutationCode} is {@code deferring_user_membership_update}.
 */
public record AcsAccessGroupPendingMutation(
        String acsUserId,
        Instant createdAt,
        AcsAccessGroupPendingMutationFrom from,
        String message,
        AcsAccessGroupPendingMutationCode mutationCode,
        AcsAccessGroupPendingMutationTo to,
        AcsAccessGroupPendingMutationVariant variant) {

    /** Shows all but secrets. */
    @Override
    public String toString() {
        return "AcsAccessGroupPendingMutation[acsUserId=" + acsUserId + ", createdAt=" + createdAt + ", from=" + from
                + ", message=" + Values.masked(message) + ", mutationCode=" + mutationCode + ", to=" + to + ", variant="
                + variant + "]";
    }
}
