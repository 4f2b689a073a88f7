// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.accessgrants;

import java.time.Instant;
import java.util.List;

import io.quarkiverse.seam.accessmethods.AccessMethodMode;
import io.quarkiverse.seam.runtime.api.Values;

/**
 * One of the {@code requestedAccessMethods} of {@code AccessGrant}.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param code The requested digits; null if Seam chooses them. Keep them secret.
 * @param createdAt When Seam recorded it, which may be later than at the provider.
 * @param displayName The name to show in a user interface.
 */
public record AccessGrantRequestedAccessMethod(
        String code,
        List<String> createdAccessMethodIds,
        Instant createdAt,
        String displayName,
        Integer instantKeyMaxUseCount,
        AccessMethodMode mode) {

    public AccessGrantRequestedAccessMethod {
        createdAccessMethodIds = Values.copyOf(createdAccessMethodIds);
    }

    /** Shows all but secrets. */
    @Override
    public String toString() {
        return "AccessGrantRequestedAccessMethod[code=" + Values.masked(code) + ", createdAccessMethodIds="
                + createdAccessMethodIds + ", createdAt=" + createdAt + ", displayName=" + displayName
                + ", instantKeyMaxUseCount=" + instantKeyMaxUseCount + ", mode=" + mode + "]";
    }
}
