// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.accessgrants;

import java.time.Instant;
import java.util.List;

import io.quarkiverse.seam.runtime.api.Values;

/**
 * The value after the change; null if the change has none.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 */
public record AccessGrantPendingMutationTo(
        String commonCodeKey,
        List<String> deviceIds,
        Instant endsAt,
        Instant startsAt) {

    public AccessGrantPendingMutationTo {
        deviceIds = Values.copyOf(deviceIds);
    }
}
