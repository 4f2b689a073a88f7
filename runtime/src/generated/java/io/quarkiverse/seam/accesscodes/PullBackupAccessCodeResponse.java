// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.accesscodes;

/** The constructor is no API, because Seam adds fields over time. */
public record PullBackupAccessCodeResponse(
        AccessCode accessCode,
        AccessCode backupAccessCode) {

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds instances of {@link PullBackupAccessCodeResponse}. */
    public static final class Builder {

        private AccessCode accessCode;
        private AccessCode backupAccessCode;

        private Builder() {
        }

        public Builder accessCode(AccessCode accessCode) {
            this.accessCode = accessCode;
            return this;
        }

        public Builder backupAccessCode(AccessCode backupAccessCode) {
            this.backupAccessCode = backupAccessCode;
            return this;
        }

        public PullBackupAccessCodeResponse build() {
            return new PullBackupAccessCodeResponse(accessCode, backupAccessCode);
        }
    }
}
