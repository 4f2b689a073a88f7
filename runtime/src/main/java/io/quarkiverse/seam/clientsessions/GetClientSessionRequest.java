package io.quarkiverse.seam.clientsessions;

/**
 * Which client session to get. With a client session token as the credentials, nothing is set: Seam returns the
 * token's own session.
 *
 * @param clientSessionId the id of the session; null where it was not set
 * @param userIdentifierKey your own id of the user, not empty; null where it was not set
 */
public record GetClientSessionRequest(
        String clientSessionId,
        String userIdentifierKey) {

    /** @throws IllegalArgumentException if a string is empty; the message names the field */
    public GetClientSessionRequest {
        Fields.notEmpty("clientSessionId", clientSessionId);
        Fields.notEmpty("userIdentifierKey", userIdentifierKey);
    }

    /** A builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Shows all but the user identifier key, which is sensitive. */
    @Override
    public String toString() {
        return "GetClientSessionRequest[clientSessionId=" + clientSessionId + ", userIdentifierKey="
                + Masked.value(userIdentifierKey) + "]";
    }

    /** Builds a {@link GetClientSessionRequest}; see there for what each field means. */
    public static final class Builder {

        private String clientSessionId;
        private String userIdentifierKey;

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

        /** @throws IllegalArgumentException as the constructor does */
        public GetClientSessionRequest build() {
            return new GetClientSessionRequest(clientSessionId, userIdentifierKey);
        }
    }
}
