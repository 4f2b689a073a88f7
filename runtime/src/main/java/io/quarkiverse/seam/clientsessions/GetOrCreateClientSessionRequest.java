package io.quarkiverse.seam.clientsessions;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/**
 * The client session to get, or to create where there is none. All fields are optional, and only those that were set are
 * sent.
 *
 * @param userIdentifierKey your own id of the user, not empty; whoever knows it and the publishable key can get the user's
 *        session,
 *        so keep it out of URLs and logs
 * @param connectedAccountIds the connected accounts that the session may use; null where it was not set
 * @param connectWebviewIds the Connect Webviews that the session may use; null where it was not set
 * @param userIdentityId the user identity that the session acts for; null where it was not set
 * @param expiresAt when the token ends; moves the expiry of a session that exists
 */
public record GetOrCreateClientSessionRequest(
        String userIdentifierKey,
        List<String> connectedAccountIds,
        List<String> connectWebviewIds,
        String userIdentityId,
        Instant expiresAt) {

    /** @throws IllegalArgumentException if a string or an element of a list is empty; the message names the field */
    public GetOrCreateClientSessionRequest {
        Fields.notEmpty("userIdentifierKey", userIdentifierKey);
        Fields.notEmpty("userIdentityId", userIdentityId);
        connectedAccountIds = Fields.copyOf("connectedAccountIds", connectedAccountIds);
        connectWebviewIds = Fields.copyOf("connectWebviewIds", connectWebviewIds);
    }

    /** A builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Shows all but the user identifier key, which is sensitive. */
    @Override
    public String toString() {
        return "GetOrCreateClientSessionRequest[userIdentifierKey=" + Masked.value(userIdentifierKey) + ", connectedAccountIds="
                + connectedAccountIds + ", connectWebviewIds=" + connectWebviewIds + ", userIdentityId=" + userIdentityId
                + ", expiresAt=" + expiresAt + "]";
    }

    /** Builds a {@link GetOrCreateClientSessionRequest}; see there for what each field means. */
    public static final class Builder {

        private String userIdentifierKey;
        private List<String> connectedAccountIds;
        private List<String> connectWebviewIds;
        private String userIdentityId;
        private Instant expiresAt;

        private Builder() {
        }

        public Builder userIdentifierKey(String userIdentifierKey) {
            this.userIdentifierKey = userIdentifierKey;
            return this;
        }

        public Builder connectedAccountIds(List<String> connectedAccountIds) {
            this.connectedAccountIds = connectedAccountIds;
            return this;
        }

        public Builder connectedAccountIds(String... connectedAccountIds) {
            return connectedAccountIds(connectedAccountIds == null ? null : Arrays.asList(connectedAccountIds));
        }

        public Builder connectWebviewIds(List<String> connectWebviewIds) {
            this.connectWebviewIds = connectWebviewIds;
            return this;
        }

        public Builder connectWebviewIds(String... connectWebviewIds) {
            return connectWebviewIds(connectWebviewIds == null ? null : Arrays.asList(connectWebviewIds));
        }

        public Builder userIdentityId(String userIdentityId) {
            this.userIdentityId = userIdentityId;
            return this;
        }

        public Builder expiresAt(Instant expiresAt) {
            this.expiresAt = expiresAt;
            return this;
        }

        /** @throws IllegalArgumentException as the constructor does */
        public GetOrCreateClientSessionRequest build() {
            return new GetOrCreateClientSessionRequest(userIdentifierKey, connectedAccountIds, connectWebviewIds,
                    userIdentityId, expiresAt);
        }
    }
}
