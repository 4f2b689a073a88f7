// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.accesscodes;

import java.time.Instant;
import java.util.List;

import io.quarkiverse.seam.runtime.api.Values;

/**
 * What prevents it from working until someone acts; empty if there is no problem.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param createdAt When Seam recorded it, which may be later than at the provider.
 * @param errorCode What is wrong, for code to act on. New ones appear over time.
 * @param isAccessCodeError Whether the cause is this code itself.
 * @param isBridgeError Whether the cause is Seam Bridge, which connects systems on your own network.
 * @param isConnectedAccountError Whether the cause is the account of the provider and not this object alone.
 * @param isDeviceError Whether the cause is the device.
 * @param message The error in English, for people to read. The wording can change.
 */
public record AccessCodeError(
        AccessCodeErrorChangeType changeType,
        Instant createdAt,
        AccessCodeErrorCode errorCode,
        Boolean isAccessCodeError,
        Boolean isBridgeError,
        Boolean isConnectedAccountError,
        Boolean isDeviceError,
        String managedAccessCodeId,
        String message,
        List<AccessCodeErrorModifiedField> modifiedFields,
        String unmanagedAccessCodeId) {

    public AccessCodeError {
        modifiedFields = Values.copyOf(modifiedFields);
    }

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link AccessCodeError}. */
    public static final class Builder {

        private AccessCodeErrorChangeType changeType;
        private Instant createdAt;
        private AccessCodeErrorCode errorCode;
        private Boolean isAccessCodeError;
        private Boolean isBridgeError;
        private Boolean isConnectedAccountError;
        private Boolean isDeviceError;
        private String managedAccessCodeId;
        private String message;
        private List<AccessCodeErrorModifiedField> modifiedFields;
        private String unmanagedAccessCodeId;

        private Builder() {
        }

        public Builder changeType(AccessCodeErrorChangeType changeType) {
            this.changeType = changeType;
            return this;
        }

        public Builder createdAt(Instant createdAt) {
            this.createdAt = createdAt;
            return this;
        }

        public Builder errorCode(AccessCodeErrorCode errorCode) {
            this.errorCode = errorCode;
            return this;
        }

        public Builder isAccessCodeError(Boolean isAccessCodeError) {
            this.isAccessCodeError = isAccessCodeError;
            return this;
        }

        public Builder isBridgeError(Boolean isBridgeError) {
            this.isBridgeError = isBridgeError;
            return this;
        }

        public Builder isConnectedAccountError(Boolean isConnectedAccountError) {
            this.isConnectedAccountError = isConnectedAccountError;
            return this;
        }

        public Builder isDeviceError(Boolean isDeviceError) {
            this.isDeviceError = isDeviceError;
            return this;
        }

        public Builder managedAccessCodeId(String managedAccessCodeId) {
            this.managedAccessCodeId = managedAccessCodeId;
            return this;
        }

        public Builder message(String message) {
            this.message = message;
            return this;
        }

        public Builder modifiedFields(List<AccessCodeErrorModifiedField> modifiedFields) {
            this.modifiedFields = modifiedFields;
            return this;
        }

        public Builder unmanagedAccessCodeId(String unmanagedAccessCodeId) {
            this.unmanagedAccessCodeId = unmanagedAccessCodeId;
            return this;
        }

        public AccessCodeError build() {
            return new AccessCodeError(changeType, createdAt, errorCode, isAccessCodeError, isBridgeError,
                    isConnectedAccountError, isDeviceError, managedAccessCodeId, message, modifiedFields,
                    unmanagedAccessCodeId);
        }
    }
}
