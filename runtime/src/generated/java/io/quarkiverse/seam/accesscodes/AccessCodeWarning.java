// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.accesscodes;

import java.time.Instant;
import java.util.List;

import io.quarkiverse.seam.runtime.api.Values;

/**
 * What may need attention although it still works; empty if there is nothing.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param createdAt When Seam recorded it, which may be later than at the provider.
 * @param message The warning in English, for people to read. The wording can change.
 * @param warningCode What may need attention, for code to act on. New ones appear over time.
 */
public record AccessCodeWarning(
        AccessCodeWarningChangeType changeType,
        Instant createdAt,
        String message,
        List<AccessCodeWarningModifiedField> modifiedFields,
        AccessCodeWarningCode warningCode) {

    public AccessCodeWarning {
        modifiedFields = Values.copyOf(modifiedFields);
    }

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link AccessCodeWarning}. */
    public static final class Builder {

        private AccessCodeWarningChangeType changeType;
        private Instant createdAt;
        private String message;
        private List<AccessCodeWarningModifiedField> modifiedFields;
        private AccessCodeWarningCode warningCode;

        private Builder() {
        }

        public Builder changeType(AccessCodeWarningChangeType changeType) {
            this.changeType = changeType;
            return this;
        }

        public Builder createdAt(Instant createdAt) {
            this.createdAt = createdAt;
            return this;
        }

        public Builder message(String message) {
            this.message = message;
            return this;
        }

        public Builder modifiedFields(List<AccessCodeWarningModifiedField> modifiedFields) {
            this.modifiedFields = modifiedFields;
            return this;
        }

        public Builder warningCode(AccessCodeWarningCode warningCode) {
            this.warningCode = warningCode;
            return this;
        }

        public AccessCodeWarning build() {
            return new AccessCodeWarning(changeType, createdAt, message, modifiedFields, warningCode);
        }
    }
}
