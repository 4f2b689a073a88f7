// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.acs.entrances;

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
public record AcsEntranceWarning(
        Instant createdAt,
        String message,
        AcsEntranceWarningCode warningCode) {

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link AcsEntranceWarning}. */
    public static final class Builder {

        private Instant createdAt;
        private String message;
        private AcsEntranceWarningCode warningCode;

        private Builder() {
        }

        public Builder createdAt(Instant createdAt) {
            this.createdAt = createdAt;
            return this;
        }

        public Builder message(String message) {
            this.message = message;
            return this;
        }

        public Builder warningCode(AcsEntranceWarningCode warningCode) {
            this.warningCode = warningCode;
            return this;
        }

        public AcsEntranceWarning build() {
            return new AcsEntranceWarning(createdAt, message, warningCode);
        }
    }
}
