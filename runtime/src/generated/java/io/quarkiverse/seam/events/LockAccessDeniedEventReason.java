// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.events;

/** The constructor is no API, because Seam adds fields over time. */
public record LockAccessDeniedEventReason(
        String message,
        LockAccessDeniedEventReasonCode reasonCode) {
}
