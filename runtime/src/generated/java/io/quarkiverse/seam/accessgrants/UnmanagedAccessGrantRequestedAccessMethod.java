// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.accessgrants;

import java.time.Instant;
import java.util.List;

import io.quarkiverse.seam.accessmethods.AccessMethodMode;
import io.quarkiverse.seam.runtime.api.Values;

/**
 * One of the {@code requestedAccessMethods} of {@code UnmanagedAccessGrant}.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param createdAt When Seam recorded it, which may be later than at the provider.
 * @param displayName The name to show in a user interface.
 */
public record UnmanagedAccessGrantRequestedAccessMethod(
        String code,
        List<String> createdAccessMethodIds,
        Instant createdAt,
        String displayName,
        Integer instantKeyMaxUseCount,
        AccessMethodMode mode) {

    public UnmanagedAccessGrantRequestedAccessMethod {
        createdAccessMethodIds = Values.copyOf(createdAccessMethodIds);
    }

    /** Shows all but secrets. */
    @Override
    public String toString() {
        return "UnmanagedAccessGrantRequestedAccessMethod[code=" + Values.masked(code) + ", createdAccessMethodIds="
                + createdAccessMethodIds + ", createdAt=" + createdAt + ", displayName=" + displayName
                + ", instantKeyMaxUseCount=" + instantKeyMaxUseCount + ", mode=" + mode + "]";
    }
}
