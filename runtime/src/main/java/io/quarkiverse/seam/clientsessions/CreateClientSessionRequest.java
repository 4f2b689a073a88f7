package io.quarkiverse.seam.clientsessions;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/**
 * What a new client session shall be. All fields are optional, and only those that were set are sent.
 *
 * @param userIdentifierKey your own id of the user, not empty; whoever knows it and the publishable key can get the user's
 *        session,
 *        so keep it out of URLs and logs
 * @param connectedAccountIds the connected accounts that the session may use; null where it was not set
 * @param connectWebviewIds the Connect Webviews that the session may use; null where it was not set
 * @param userIdentityId the user identity that the session acts for; null where it was not set
 * @param expiresAt when the token ends; Seam's own default where it is not set
 * @param customerKey your own key of the customer, not empty; null where it was not set
 * @param customerId Seam's id of the customer; null where it was not set
 */
public record CreateClientSessionRequest(
        String userIdentifierKey,
        List<String> connectedAccountIds,
        List<String> connectWebviewIds,
        String userIdentityId,
        Instant expiresAt,
        String customerKey,
        String customerId) {

    /** @throws IllegalArgumentException if a string or an element of a list is empty; the message names the field */
    public CreateClientSessionRequest {
        Fields.notEmpty("userIdentifierKey", userIdentifierKey);
        Fields.notEmpty("userIdentityId", userIdentityId);
        Fields.notEmpty("customerKey", customerKey);
        Fields.notEmpty("customerId", customerId);
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
        return "CreateClientSessionRequest[userIdentifierKey=" + Masked.value(userIdentifierKey) + ", connectedAccountIds="
                + connectedAccountIds + ", connectWebviewIds=" + connectWebviewIds + ", userIdentityId=" + userIdentityId
                + ", expiresAt=" + expiresAt + ", customerKey=" + customerKey + ", customerId=" + customerId + "]";
    }

    /** Builds a {@link CreateClientSessionRequest}; see there for what each field means. */
    public static final class Builder {

        private String userIdentifierKey;
        private List<String> connectedAccountIds;
        private List<String> connectWebviewIds;
        private String userIdentityId;
        private Instant expiresAt;
        private String customerKey;
        private String customerId;

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

        public Builder customerKey(String customerKey) {
            this.customerKey = customerKey;
            return this;
        }

        public Builder customerId(String customerId) {
            this.customerId = customerId;
            return this;
        }

        /** @throws IllegalArgumentException as the constructor does */
        public CreateClientSessionRequest build() {
            return new CreateClientSessionRequest(userIdentifierKey, connectedAccountIds, connectWebviewIds, userIdentityId,
                    expiresAt, customerKey, customerId);
        }
    }
}
