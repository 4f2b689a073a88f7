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
public record UnmanagedAccessCodeWarning(
        UnmanagedAccessCodeWarningChangeType changeType,
        Instant createdAt,
        String message,
        List<UnmanagedAccessCodeWarningModifiedField> modifiedFields,
        UnmanagedAccessCodeWarningCode warningCode) {

    public UnmanagedAccessCodeWarning {
        modifiedFields = Values.copyOf(modifiedFields);
    }

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link UnmanagedAccessCodeWarning}. */
    public static final class Builder {

        private UnmanagedAccessCodeWarningChangeType changeType;
        private Instant createdAt;
        private String message;
        private List<UnmanagedAccessCodeWarningModifiedField> modifiedFields;
        private UnmanagedAccessCodeWarningCode warningCode;

        private Builder() {
        }

        public Builder changeType(UnmanagedAccessCodeWarningChangeType changeType) {
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

        public Builder modifiedFields(List<UnmanagedAccessCodeWarningModifiedField> modifiedFields) {
            this.modifiedFields = modifiedFields;
            return this;
        }

        public Builder warningCode(UnmanagedAccessCodeWarningCode warningCode) {
            this.warningCode = warningCode;
            return this;
        }

        public UnmanagedAccessCodeWarning build() {
            return new UnmanagedAccessCodeWarning(changeType, createdAt, message, modifiedFields, warningCode);
        }
    }
}
