// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.customers;

import java.time.Instant;

import io.quarkiverse.seam.runtime.api.Values;

/**
 * A portal hosted by Seam, where one of your customers manages devices.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param createdAt When Seam recorded it, which may be later than at the provider.
 * @param customerKey Your own key for the customer that it belongs to; null if there is no customer.
 * @param expiresAt When the link stops working.
 * @param url The link to the portal. Keep it secret, because it needs no login.
 * @param workspaceId The workspace that it belongs to.
 */
public record CustomerPortal(
        Instant createdAt,
        String customerKey,
        Instant expiresAt,
        String url,
        String workspaceId) {

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds instances of {@link CustomerPortal}. */
    public static final class Builder {

        private Instant createdAt;
        private String customerKey;
        private Instant expiresAt;
        private String url;
        private String workspaceId;

        private Builder() {
        }

        public Builder createdAt(Instant createdAt) {
            this.createdAt = createdAt;
            return this;
        }

        public Builder customerKey(String customerKey) {
            this.customerKey = customerKey;
            return this;
        }

        public Builder expiresAt(Instant expiresAt) {
            this.expiresAt = expiresAt;
            return this;
        }

        public Builder url(String url) {
            this.url = url;
            return this;
        }

        public Builder workspaceId(String workspaceId) {
            this.workspaceId = workspaceId;
            return this;
        }

        public CustomerPortal build() {
            return new CustomerPortal(createdAt, customerKey, expiresAt, url, workspaceId);
        }
    }

    /** Shows all but secrets. */
    @Override
    public String toString() {
        return "CustomerPortal[createdAt=" + createdAt + ", customerKey=" + customerKey + ", expiresAt=" + expiresAt + ", url="
                + Values.masked(url) + ", workspaceId=" + workspaceId + "]";
    }
}
