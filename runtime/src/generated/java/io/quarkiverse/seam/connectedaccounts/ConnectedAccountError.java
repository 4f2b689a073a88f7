// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.connectedaccounts;

import java.time.Instant;

/**
 * What prevents it from working until someone acts; empty if there is no problem.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param createdAt When Seam recorded it, which may be later than at the provider.
 * @param errorCode What is wrong, for code to act on. New ones appear over time.
 * @param isBridgeError Whether the cause is Seam Bridge, which connects systems on your own network.
 * @param isConnectedAccountError Whether the cause is the account of the provider and not this object alone.
 * @param message The error in English, for people to read. The wording can change.
 */
public record ConnectedAccountError(
        Instant createdAt,
        ConnectedAccountErrorCode errorCode,
        Boolean isBridgeError,
        Boolean isConnectedAccountError,
        String message,
        ConnectedAccountErrorSaltoKsMetadata saltoKsMetadata) {

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ConnectedAccountError}. */
    public static final class Builder {

        private Instant createdAt;
        private ConnectedAccountErrorCode errorCode;
        private Boolean isBridgeError;
        private Boolean isConnectedAccountError;
        private String message;
        private ConnectedAccountErrorSaltoKsMetadata saltoKsMetadata;

        private Builder() {
        }

        public Builder createdAt(Instant createdAt) {
            this.createdAt = createdAt;
            return this;
        }

        public Builder errorCode(ConnectedAccountErrorCode errorCode) {
            this.errorCode = errorCode;
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

        public Builder message(String message) {
            this.message = message;
            return this;
        }

        public Builder saltoKsMetadata(ConnectedAccountErrorSaltoKsMetadata saltoKsMetadata) {
            this.saltoKsMetadata = saltoKsMetadata;
            return this;
        }

        public ConnectedAccountError build() {
            return new ConnectedAccountError(createdAt, errorCode, isBridgeError, isConnectedAccountError, message,
                    saltoKsMetadata);
        }
    }
}
