package io.quarkiverse.seam.clientsessions;

import java.util.Arrays;
import java.util.List;

/**
 * What to add to a client session, which is picked by its id or by its user. Only the fields that were set are sent.
 *
 * @param clientSessionId picks the session by its id; null where it was not set
 * @param userIdentifierKey picks the session by your own id of its user, not empty; null where it was not set
 * @param connectedAccountIds the connected accounts to add; null where it was not set
 * @param connectWebviewIds the Connect Webviews to add; null where it was not set
 * @param userIdentityId the user identity to add; null where it was not set
 */
public record GrantAccessRequest(
        String clientSessionId,
        String userIdentifierKey,
        List<String> connectedAccountIds,
        List<String> connectWebviewIds,
        String userIdentityId) {

    /**
     * @throws IllegalArgumentException if a string or an element of a list is empty, no session is picked, or there is
     *         nothing to grant; the message names the field
     */
    public GrantAccessRequest {
        Fields.notEmpty("clientSessionId", clientSessionId);
        Fields.notEmpty("userIdentifierKey", userIdentifierKey);
        Fields.notEmpty("userIdentityId", userIdentityId);
        connectedAccountIds = Fields.copyOf("connectedAccountIds", connectedAccountIds);
        connectWebviewIds = Fields.copyOf("connectWebviewIds", connectWebviewIds);
        if (Fields.isEmpty(connectedAccountIds) && Fields.isEmpty(connectWebviewIds) && userIdentityId == null) {
            throw new IllegalArgumentException("there is nothing to grant: set connectedAccountIds, connectWebviewIds or "
                    + "userIdentityId");
        }
        if (clientSessionId == null && userIdentifierKey == null) {
            throw new IllegalArgumentException("no session is picked: set clientSessionId or userIdentifierKey");
        }
    }

    /** A builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Shows all but the user identifier key, which is sensitive. */
    @Override
    public String toString() {
        return "GrantAccessRequest[clientSessionId=" + clientSessionId + ", userIdentifierKey="
                + Masked.value(userIdentifierKey) + ", connectedAccountIds=" + connectedAccountIds + ", connectWebviewIds="
                + connectWebviewIds + ", userIdentityId=" + userIdentityId + "]";
    }

    /** Builds a {@link GrantAccessRequest}; see there for what each field means. */
    public static final class Builder {

        private String clientSessionId;
        private String userIdentifierKey;
        private List<String> connectedAccountIds;
        private List<String> connectWebviewIds;
        private String userIdentityId;

        private Builder() {
        }

        public Builder clientSessionId(String clientSessionId) {
            this.clientSessionId = clientSessionId;
            return this;
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

        /** @throws IllegalArgumentException as the constructor does */
        public GrantAccessRequest build() {
            return new GrantAccessRequest(clientSessionId, userIdentifierKey, connectedAccountIds, connectWebviewIds,
                    userIdentityId);
        }
    }
}
