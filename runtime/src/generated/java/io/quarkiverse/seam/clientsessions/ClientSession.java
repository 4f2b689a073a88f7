// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.clientsessions;

import java.time.Instant;
import java.util.List;

import io.quarkiverse.seam.runtime.api.Values;

/**
 * A session for one of your users, with its token.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param createdAt When Seam recorded it, which may be later than at the provider.
 * @param customerKey Your own key for the customer that it belongs to; null if there is no customer.
 * @param deviceCount The number of devices that the session can see.
 * @param expiresAt When the token expires.
 * @param token What the front end authenticates itself with. Keep it out of logs and caches.
 * @param userIdentifierKey Your own key for the user; null if the session was created without one.
 * @param userIdentityId The user identity that the session acts for; null if there is none.
 * @param workspaceId The workspace that it belongs to.
 */
public record ClientSession(
        String clientSessionId,
        List<String> connectWebviewIds,
        List<String> connectedAccountIds,
        Instant createdAt,
        String customerKey,
        Integer deviceCount,
        Instant expiresAt,
        String token,
        String userIdentifierKey,
        String userIdentityId,
        String workspaceId) {

    public ClientSession {
        connectWebviewIds = Values.copyOf(connectWebviewIds);
        connectedAccountIds = Values.copyOf(connectedAccountIds);
    }

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds instances of {@link ClientSession}. */
    public static final class Builder {

        private String clientSessionId;
        private List<String> connectWebviewIds;
        private List<String> connectedAccountIds;
        private Instant createdAt;
        private String customerKey;
        private Integer deviceCount;
        private Instant expiresAt;
        private String token;
        private String userIdentifierKey;
        private String userIdentityId;
        private String workspaceId;

        private Builder() {
        }

        public Builder clientSessionId(String clientSessionId) {
            this.clientSessionId = clientSessionId;
            return this;
        }

        public Builder connectWebviewIds(List<String> connectWebviewIds) {
            this.connectWebviewIds = connectWebviewIds;
            return this;
        }

        public Builder connectedAccountIds(List<String> connectedAccountIds) {
            this.connectedAccountIds = connectedAccountIds;
            return this;
        }

        public Builder createdAt(Instant createdAt) {
            this.createdAt = createdAt;
            return this;
        }

        public Builder customerKey(String customerKey) {
            this.customerKey = customerKey;
            return this;
        }

        public Builder deviceCount(Integer deviceCount) {
            this.deviceCount = deviceCount;
            return this;
        }

        public Builder expiresAt(Instant expiresAt) {
            this.expiresAt = expiresAt;
            return this;
        }

        public Builder token(String token) {
            this.token = token;
            return this;
        }

        public Builder userIdentifierKey(String userIdentifierKey) {
            this.userIdentifierKey = userIdentifierKey;
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

        public ClientSession build() {
            return new ClientSession(clientSessionId, connectWebviewIds, connectedAccountIds, createdAt, customerKey,
                    deviceCount, expiresAt, token, userIdentifierKey, userIdentityId, workspaceId);
        }
    }

    /** Shows all but secrets. */
    @Override
    public String toString() {
        return "ClientSession[clientSessionId=" + clientSessionId + ", connectWebviewIds=" + connectWebviewIds
                + ", connectedAccountIds=" + connectedAccountIds + ", createdAt=" + createdAt + ", customerKey=" + customerKey
                + ", deviceCount=" + deviceCount + ", expiresAt=" + expiresAt + ", token=" + Values.masked(token)
                + ", userIdentifierKey=" + Values.masked(userIdentifierKey) + ", userIdentityId=" + userIdentityId
                + ", workspaceId=" + workspaceId + "]";
    }
}
