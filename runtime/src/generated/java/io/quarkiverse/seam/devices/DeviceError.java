// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

import java.time.Instant;

/**
 * One of the {@code errors} of {@code Device}.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param createdAt When Seam recorded it, which may be later than at the provider.
 * @param errorCode What is wrong, for code to act on. New ones appear over time.
 * @param isBridgeError Whether the cause is Seam Bridge, which connects systems on your own network. Only if {@code errorCode}
 *        is {@code bridge_disconnected}.
 * @param isConnectedAccountError Whether the cause is the account of the provider and not this object alone. Only if
 *        {@code errorCode} is {@code account_disconnected} or {@code bridge_disconnected} or
 *        {@code dormakaba_sites_disconnected} or {@code salto_ks_subscription_limit_exceeded}.
 * @param isDeviceError Whether the cause is the device. Only for some values of {@code errorCode}.
 * @param message The error in English, for people to read. The wording can change.
 */
public record DeviceError(
        Instant createdAt,
        DeviceErrorCode errorCode,
        Boolean isBridgeError,
        Boolean isConnectedAccountError,
        Boolean isDeviceError,
        String message) {
}
