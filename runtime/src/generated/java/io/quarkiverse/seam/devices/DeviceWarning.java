// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

import java.time.Instant;

/**
 * What may need attention although it still works; empty if there is nothing.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param createdAt When Seam recorded it, which may be later than at the provider.
 * @param message The warning in English, for people to read. The wording can change.
 * @param warningCode What may need attention, for code to act on. New ones appear over time.
 */
public record DeviceWarning(
        Integer activeAccessCodeCount,
        Instant createdAt,
        Integer maxActiveAccessCodeCount,
        String message,
        DeviceWarningCode warningCode) {

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DeviceWarning}. */
    public static final class Builder {

        private Integer activeAccessCodeCount;
        private Instant createdAt;
        private Integer maxActiveAccessCodeCount;
        private String message;
        private DeviceWarningCode warningCode;

        private Builder() {
        }

        public Builder activeAccessCodeCount(Integer activeAccessCodeCount) {
            this.activeAccessCodeCount = activeAccessCodeCount;
            return this;
        }

        public Builder createdAt(Instant createdAt) {
            this.createdAt = createdAt;
            return this;
        }

        public Builder maxActiveAccessCodeCount(Integer maxActiveAccessCodeCount) {
            this.maxActiveAccessCodeCount = maxActiveAccessCodeCount;
            return this;
        }

        public Builder message(String message) {
            this.message = message;
            return this;
        }

        public Builder warningCode(DeviceWarningCode warningCode) {
            this.warningCode = warningCode;
            return this;
        }

        public DeviceWarning build() {
            return new DeviceWarning(activeAccessCodeCount, createdAt, maxActiveAccessCodeCount, message, warningCode);
        }
    }
}
