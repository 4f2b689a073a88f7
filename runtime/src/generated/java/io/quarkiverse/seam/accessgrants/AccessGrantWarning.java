// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.accessgrants;

import java.time.Instant;
import java.util.List;

import io.quarkiverse.seam.runtime.api.Values;

/**
 * One of the {@code warnings} of {@code AccessGrant}.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param accessMethodIds Only if {@code warningCode} is {@code updating_access_times}.
 * @param createdAt When Seam recorded it, which may be later than at the provider.
 * @param deviceId Only if {@code warningCode} is {@code device_does_not_support_access_codes} or
 *        {@code device_time_constraints_violated} or {@code requested_code_unavailable}.
 * @param failedDevices Only if {@code warningCode} is {@code overprovisioned_access}.
 * @param message The warning in English, for people to read. The wording can change.
 * @param newCode Only if {@code warningCode} is {@code requested_code_unavailable}.
 * @param originalCode Only if {@code warningCode} is {@code requested_code_unavailable}.
 * @param reason Only if {@code warningCode} is {@code device_time_constraints_violated}.
 * @param warningCode What may need attention, for code to act on. New ones appear over time.
 */
public record AccessGrantWarning(
        List<String> accessMethodIds,
        Instant createdAt,
        String deviceId,
        List<AccessGrantWarningFailedDevice> failedDevices,
        String message,
        String newCode,
        String originalCode,
        AccessGrantWarningReason reason,
        AccessGrantWarningCode warningCode) {

    public AccessGrantWarning {
        accessMethodIds = Values.copyOf(accessMethodIds);
        failedDevices = Values.copyOf(failedDevices);
    }

    /** Shows all but secrets. */
    @Override
    public String toString() {
        return "AccessGrantWarning[accessMethodIds=" + accessMethodIds + ", createdAt=" + createdAt + ", deviceId=" + deviceId
                + ", failedDevices=" + failedDevices + ", message=" + message + ", newCode=" + Values.masked(newCode)
                + ", originalCode=" + Values.masked(originalCode) + ", reason=" + reason + ", warningCode=" + warningCode + "]";
    }
}
