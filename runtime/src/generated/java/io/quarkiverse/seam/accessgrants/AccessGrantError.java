// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.accessgrants;

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
 * @param message The error in English, for people to read. The wording can change.
 */
public record AccessGrantError(
        Instant createdAt,
        AccessGrantErrorCode errorCode,
        String message,
        List<String> missingDeviceIds) {

    public AccessGrantError {
        missingDeviceIds = Values.copyOf(missingDeviceIds);
    }

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link AccessGrantError}. */
    public static final class Builder {

        private Instant createdAt;
        private AccessGrantErrorCode errorCode;
        private String message;
        private List<String> missingDeviceIds;

        private Builder() {
        }

        public Builder createdAt(Instant createdAt) {
            this.createdAt = createdAt;
            return this;
        }

        public Builder errorCode(AccessGrantErrorCode errorCode) {
            this.errorCode = errorCode;
            return this;
        }

        public Builder message(String message) {
            this.message = message;
            return this;
        }

        public Builder missingDeviceIds(List<String> missingDeviceIds) {
            this.missingDeviceIds = missingDeviceIds;
            return this;
        }

        public AccessGrantError build() {
            return new AccessGrantError(createdAt, errorCode, message, missingDeviceIds);
        }
    }
}
