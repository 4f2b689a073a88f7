package io.quarkiverse.seam.clientsessions;

/**
 * Which client sessions to list: those that fit all that was set, and all of them where nothing was set.
 *
 * @param clientSessionId only the session with this id; null where it was not set
 * @param userIdentifierKey only the sessions of this user, by your own id, not empty; null where it was not set
 * @param userIdentityId only the sessions of this user identity; null where it was not set
 * @param connectWebviewId only the sessions that may use this Connect Webview; null where it was not set
 * @param withoutUserIdentifierKey true for only the sessions that have no user identifier key; null where it was not set
 */
public record ListClientSessionsRequest(
        String clientSessionId,
        String userIdentifierKey,
        String userIdentityId,
        String connectWebviewId,
        Boolean withoutUserIdentifierKey) {

    /** @throws IllegalArgumentException if a string is empty; the message names the field */
    public ListClientSessionsRequest {
        Fields.notEmpty("clientSessionId", clientSessionId);
        Fields.notEmpty("userIdentifierKey", userIdentifierKey);
        Fields.notEmpty("userIdentityId", userIdentityId);
        Fields.notEmpty("connectWebviewId", connectWebviewId);
    }

    /** A builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Shows all but the user identifier key, which is sensitive. */
    @Override
    public String toString() {
        return "ListClientSessionsRequest[clientSessionId=" + clientSessionId + ", userIdentifierKey="
                + Masked.value(userIdentifierKey) + ", userIdentityId=" + userIdentityId + ", connectWebviewId="
                + connectWebviewId + ", withoutUserIdentifierKey=" + withoutUserIdentifierKey + "]";
    }

    /** Builds a {@link ListClientSessionsRequest}; see there for what each field means. */
    public static final class Builder {

        private String clientSessionId;
        private String userIdentifierKey;
        private String userIdentityId;
        private String connectWebviewId;
        private Boolean withoutUserIdentifierKey;

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

        public Builder userIdentityId(String userIdentityId) {
            this.userIdentityId = userIdentityId;
            return this;
        }

        public Builder connectWebviewId(String connectWebviewId) {
            this.connectWebviewId = connectWebviewId;
            return this;
        }

        public Builder withoutUserIdentifierKey(boolean withoutUserIdentifierKey) {
            this.withoutUserIdentifierKey = withoutUserIdentifierKey;
            return this;
        }

        /** @throws IllegalArgumentException as the constructor does */
        public ListClientSessionsRequest build() {
            return new ListClientSessionsRequest(clientSessionId, userIdentifierKey, userIdentityId, connectWebviewId,
                    withoutUserIdentifierKey);
        }
    }
}
