// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.connectedaccounts;

import java.time.Instant;

/**
 * One of the {@code warnings} of {@code ConnectedAccount}.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param createdAt When Seam recorded it, which may be later than at the provider.
 * @param message The warning in English, for people to read. The wording can change.
 * @param saltoKsMetadata Only if {@code warningCode} is {@code salto_ks_subscription_limit_almost_reached}.
 * @param warningCode What may need attention, for code to act on. New ones appear over time.
 */
public record ConnectedAccountWarning(
        Instant createdAt,
        String message,
        ConnectedAccountWarningSaltoKsMetadata saltoKsMetadata,
        ConnectedAccountWarningCode warningCode) {
}
