// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.instantkeys;

import java.time.Instant;

import io.quarkiverse.seam.runtime.api.Values;

/**
 * A link that turns a person's phone into a key.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param createdAt When Seam recorded it, which may be later than at the provider.
 * @param customization The look of the key on the phone; null for the default.
 * @param expiresAt When the link stops working.
 * @param instantKeyUrl The link to send to the person. Keep it secret, because anyone can use it.
 * @param workspaceId The workspace that it belongs to.
 */
public record InstantKey(
        String clientSessionId,
        Instant createdAt,
        InstantKeyCustomization customization,
        String customizationProfileId,
        Instant expiresAt,
        String instantKeyId,
        String instantKeyUrl,
        String userIdentityId,
        String workspaceId) {

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds instances of {@link InstantKey}. */
    public static final class Builder {

        private String clientSessionId;
        private Instant createdAt;
        private InstantKeyCustomization customization;
        private String customizationProfileId;
        private Instant expiresAt;
        private String instantKeyId;
        private String instantKeyUrl;
        private String userIdentityId;
        private String workspaceId;

        private Builder() {
        }

        public Builder clientSessionId(String clientSessionId) {
            this.clientSessionId = clientSessionId;
            return this;
        }

        public Builder createdAt(Instant createdAt) {
            this.createdAt = createdAt;
            return this;
        }

        public Builder customization(InstantKeyCustomization customization) {
            this.customization = customization;
            return this;
        }

        public Builder customizationProfileId(String customizationProfileId) {
            this.customizationProfileId = customizationProfileId;
            return this;
        }

        public Builder expiresAt(Instant expiresAt) {
            this.expiresAt = expiresAt;
            return this;
        }

        public Builder instantKeyId(String instantKeyId) {
            this.instantKeyId = instantKeyId;
            return this;
        }

        public Builder instantKeyUrl(String instantKeyUrl) {
            this.instantKeyUrl = instantKeyUrl;
            return this;
        }

        public Builder userIdentityId(String userIdentityId) {
            this.userIdentityId = userIdentityId;
            return this;
        }

        public Builder workspaceId(String workspaceId) {
            this.workspaceId = workspaceId;
            return this;
        }

        public InstantKey build() {
            return new InstantKey(clientSessionId, createdAt, customization, customizationProfileId, expiresAt, instantKeyId,
                    instantKeyUrl, userIdentityId, workspaceId);
        }
    }

    /** Shows all but secrets. */
    @Override
    public String toString() {
        return "InstantKey[clientSessionId=" + clientSessionId + ", createdAt=" + createdAt + ", customization=" + customization
                + ", customizationProfileId=" + customizationProfileId + ", expiresAt=" + expiresAt + ", instantKeyId="
                + instantKeyId + ", instantKeyUrl=" + Values.masked(instantKeyUrl) + ", userIdentityId=" + userIdentityId
                + ", workspaceId=" + workspaceId + "]";
    }
}
