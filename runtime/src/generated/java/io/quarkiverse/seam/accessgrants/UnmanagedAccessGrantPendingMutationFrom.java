// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.accessgrants;

import java.time.Instant;
import java.util.List;

import io.quarkiverse.seam.runtime.api.Values;

/**
 * The current value; null if the change has none.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 */
public record UnmanagedAccessGrantPendingMutationFrom(
        List<String> deviceIds,
        Instant endsAt,
        Instant startsAt) {

    public UnmanagedAccessGrantPendingMutationFrom {
        deviceIds = Values.copyOf(deviceIds);
    }
}
