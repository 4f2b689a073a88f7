// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.connectedaccounts;

import java.time.Instant;

/**
 * One of the {@code errors} of {@code ConnectedAccount}.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param createdAt When Seam recorded it, which may be later than at the provider.
 * @param errorCode What is wrong, for code to act on. New ones appear over time.
 * @param isBridgeError Whether the cause is Seam Bridge, which connects systems on your own network.
 * @param isConnectedAccountError Whether the cause is the account of the provider and not this object alone.
 * @param message The error in English, for people to read. The wording can change.
 * @param saltoKsMetadata Only if {@code errorCode} is {@code salto_ks_subscription_limit_exceeded}.
 */
public record ConnectedAccountError(
        Instant createdAt,
        ConnectedAccountErrorCode errorCode,
        Boolean isBridgeError,
        Boolean isConnectedAccountError,
        String message,
        ConnectedAccountErrorSaltoKsMetadata saltoKsMetadata) {
}
