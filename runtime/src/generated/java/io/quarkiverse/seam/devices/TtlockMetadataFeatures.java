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

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link TtlockMetadataFeatures}. */
    public static final class Builder {

        private Boolean autoLockTimeConfig;
        private Boolean incompleteKeyboardPasscode;
        private Boolean lockCommand;
        private Boolean passcode;
        private Boolean passcodeManagement;
        private Boolean unlockViaGateway;
        private Boolean wifi;

        private Builder() {
        }

        public Builder autoLockTimeConfig(Boolean autoLockTimeConfig) {
            this.autoLockTimeConfig = autoLockTimeConfig;
            return this;
        }

        public Builder incompleteKeyboardPasscode(Boolean incompleteKeyboardPasscode) {
            this.incompleteKeyboardPasscode = incompleteKeyboardPasscode;
            return this;
        }

        public Builder lockCommand(Boolean lockCommand) {
            this.lockCommand = lockCommand;
            return this;
        }

        public Builder passcode(Boolean passcode) {
            this.passcode = passcode;
            return this;
        }

        public Builder passcodeManagement(Boolean passcodeManagement) {
            this.passcodeManagement = passcodeManagement;
            return this;
        }

        public Builder unlockViaGateway(Boolean unlockViaGateway) {
            this.unlockViaGateway = unlockViaGateway;
            return this;
        }

        public Builder wifi(Boolean wifi) {
            this.wifi = wifi;
            return this;
        }

        public TtlockMetadataFeatures build() {
            return new TtlockMetadataFeatures(autoLockTimeConfig, incompleteKeyboardPasscode, lockCommand, passcode,
                    passcodeManagement, unlockViaGateway, wifi);
        }
    }
}
