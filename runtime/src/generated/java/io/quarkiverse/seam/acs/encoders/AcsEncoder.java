// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.acs.encoders;

import java.time.Instant;
import java.util.List;

import io.quarkiverse.seam.runtime.api.Values;

/**
 * A device that writes and reads the cards of an access system.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param connectedAccountId The account at the provider through which Seam reaches it.
 * @param createdAt When Seam recorded it, which may be later than at the provider.
 * @param displayName The name to show in a user interface.
 * @param errors What prevents it from working until someone acts; empty if there is no problem.
 * @param workspaceId The workspace that it belongs to.
 */
public record AcsEncoder(
        String acsEncoderId,
        String acsSystemId,
        String connectedAccountId,
        Instant createdAt,
        String displayName,
        List<AcsEncoderError> errors,
        String workspaceId) {

    public AcsEncoder {
        errors = Values.copyOf(errors);
    }

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds instances of {@link AcsEncoder}. */
    public static final class Builder {

        private String acsEncoderId;
        private String acsSystemId;
        private String connectedAccountId;
        private Instant createdAt;
        private String displayName;
        private List<AcsEncoderError> errors;
        private String workspaceId;

        private Builder() {
        }

        public Builder acsEncoderId(String acsEncoderId) {
            this.acsEncoderId = acsEncoderId;
            return this;
        }

        public Builder acsSystemId(String acsSystemId) {
            this.acsSystemId = acsSystemId;
            return this;
        }

        public Builder connectedAccountId(String connectedAccountId) {
            this.connectedAccountId = connectedAccountId;
            return this;
        }

        public Builder createdAt(Instant createdAt) {
            this.createdAt = createdAt;
            return this;
        }

        public Builder displayName(String displayName) {
            this.displayName = displayName;
            return this;
        }

        public Builder errors(List<AcsEncoderError> errors) {
            this.errors = errors;
            return this;
        }

        public Builder workspaceId(String workspaceId) {
            this.workspaceId = workspaceId;
            return this;
        }

        public AcsEncoder build() {
            return new AcsEncoder(acsEncoderId, acsSystemId, connectedAccountId, createdAt, displayName, errors, workspaceId);
        }
    }
}
