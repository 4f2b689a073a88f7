// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

/** The constructor is no API, because Seam adds fields over time. */
public record TtlockMetadataFeatures(
        Boolean autoLockTimeConfig,
        Boolean incompleteKeyboardPasscode,
        Boolean lockCommand,
        Boolean passcode,
        Boolean passcodeManagement,
        Boolean unlockViaGateway,
        Boolean wifi) {
}
