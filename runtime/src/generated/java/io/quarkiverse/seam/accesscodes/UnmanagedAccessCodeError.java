// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.accesscodes;

import java.time.Instant;
import java.util.List;

import io.quarkiverse.seam.runtime.api.Values;

/**
 * One of the {@code errors} of {@code UnmanagedAccessCode}.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param changeType Only if {@code errorCode} is {@code conflicting_external_modification}.
 * @param createdAt When Seam recorded it, which may be later than at the provider.
 * @param errorCode What is wrong, for code to act on. New ones appear over time.
 * @param isAccessCodeError Only for some values of {@code errorCode}.
 * @param isBridgeError Whether the cause is Seam Bridge, which connects systems on your own network. Only if {@code errorCode}
 *        is {@code bridge_disconnected}.
 * @param isConnectedAccountError Whether the cause is the account of the provider and not this object alone. Only if
 *        {@code errorCode} is {@code account_disconnected} or {@code bridge_disconnected} or
 *        {@code dormakaba_sites_disconnected} or {@code salto_ks_subscription_limit_exceeded}.
 * @param isDeviceError Whether the cause is the device. Only for some values of {@code errorCode}.
 * @param managedAccessCodeId Only if {@code errorCode} is {@code duplicate_code_on_device}.
 * @param message The error in English, for people to read. The wording can change.
 * @param modifiedFields Only if {@code errorCode} is {@code conflicting_external_modification}.
 * @param unmanagedAccessCodeId Only if {@code errorCode} is {@code duplicate_code_on_device}.
 */
public record UnmanagedAccessCodeError(
        UnmanagedAccessCodeErrorChangeType changeType,
        Instant createdAt,
        UnmanagedAccessCodeErrorCode errorCode,
        Boolean isAccessCodeError,
        Boolean isBridgeError,
        Boolean isConnectedAccountError,
        Boolean isDeviceError,
        String managedAccessCodeId,
        String message,
        List<UnmanagedAccessCodeErrorModifiedField> modifiedFields,
        String unmanagedAccessCodeId) {

    public UnmanagedAccessCodeError {
        modifiedFields = Values.copyOf(modifiedFields);
    }
}
