// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.connectedaccounts;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import io.quarkiverse.seam.runtime.api.Values;

/**
 * A user's account with a provider, which Seam uses to reach devices.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param acceptedCapabilities The devices of the account are restricted to those with one of these capabilities.
 * @param accountType The provider. New ones appear over time.
 * @param automaticallyManageNewDevices Whether new devices of the account are managed.
 * @param connectedAccountId The account at the provider through which Seam reaches it.
 * @param createdAt When Seam recorded it, which may be later than at the provider.
 * @param customMetadata Your own entries, strings and booleans by key.
 * @param customerKey Your own key for the customer that it belongs to; null if there is no customer.
 * @param defaultCheckinTime When guests usually arrive, as HH:mm; null if the provider is not a booking platform.
 * @param defaultCheckoutTime When guests usually leave, as HH:mm; null if the provider is not a booking platform.
 * @param displayName The name to show in a user interface.
 * @param errors What prevents it from working until someone acts; empty if there is no problem.
 * @param icalFeedOrigin The platform that the calendar feed comes from, or unknown.
 * @param icalUrl The calendar feed of the account; null if it is not an iCal account. Keep it secret, because it grants access
 *        to the calendar.
 * @param imageUrl An illustration that a user interface may show.
 * @param timeZone The IANA time zone of the account, for check-in and check-out; null if unknown.
 * @param warnings What may need attention although it still works; empty if there is nothing.
 */
public record ConnectedAccount(
        List<AcceptedCapability> acceptedCapabilities,
        String accountType,
        String accountTypeDisplayName,
        Boolean automaticallyManageNewDevices,
        String connectedAccountId,
        Instant createdAt,
        Map<String, Object> customMetadata,
        String customerKey,
        String defaultCheckinTime,
        String defaultCheckoutTime,
        String displayName,
        List<ConnectedAccountError> errors,
        String icalFeedOrigin,
        String icalUrl,
        String imageUrl,
        String timeZone,
        List<ConnectedAccountWarning> warnings) {

    public ConnectedAccount {
        acceptedCapabilities = Values.copyOf(acceptedCapabilities);
        customMetadata = Values.copyOf(customMetadata);
        errors = Values.copyOf(errors);
        warnings = Values.copyOf(warnings);
    }

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds instances of {@link ConnectedAccount}. */
    public static final class Builder {

        private List<AcceptedCapability> acceptedCapabilities;
        private String accountType;
        private String accountTypeDisplayName;
        private Boolean automaticallyManageNewDevices;
        private String connectedAccountId;
        private Instant createdAt;
        private Map<String, Object> customMetadata;
        private String customerKey;
        private String defaultCheckinTime;
        private String defaultCheckoutTime;
        private String displayName;
        private List<ConnectedAccountError> errors;
        private String icalFeedOrigin;
        private String icalUrl;
        private String imageUrl;
        private String timeZone;
        private List<ConnectedAccountWarning> warnings;

        private Builder() {
        }

        public Builder acceptedCapabilities(List<AcceptedCapability> acceptedCapabilities) {
            this.acceptedCapabilities = acceptedCapabilities;
            return this;
        }

        public Builder accountType(String accountType) {
            this.accountType = accountType;
            return this;
        }

        public Builder accountTypeDisplayName(String accountTypeDisplayName) {
            this.accountTypeDisplayName = accountTypeDisplayName;
            return this;
        }

        public Builder automaticallyManageNewDevices(Boolean automaticallyManageNewDevices) {
            this.automaticallyManageNewDevices = automaticallyManageNewDevices;
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

        public Builder customMetadata(Map<String, Object> customMetadata) {
            this.customMetadata = customMetadata;
            return this;
        }

        public Builder customerKey(String customerKey) {
            this.customerKey = customerKey;
            return this;
        }

        public Builder defaultCheckinTime(String defaultCheckinTime) {
            this.defaultCheckinTime = defaultCheckinTime;
            return this;
        }

        public Builder defaultCheckoutTime(String defaultCheckoutTime) {
            this.defaultCheckoutTime = defaultCheckoutTime;
            return this;
        }

        public Builder displayName(String displayName) {
            this.displayName = displayName;
            return this;
        }

        public Builder errors(List<ConnectedAccountError> errors) {
            this.errors = errors;
            return this;
        }

        public Builder icalFeedOrigin(String icalFeedOrigin) {
            this.icalFeedOrigin = icalFeedOrigin;
            return this;
        }

        public Builder icalUrl(String icalUrl) {
            this.icalUrl = icalUrl;
            return this;
        }

        public Builder imageUrl(String imageUrl) {
            this.imageUrl = imageUrl;
            return this;
        }

        public Builder timeZone(String timeZone) {
            this.timeZone = timeZone;
            return this;
        }

        public Builder warnings(List<ConnectedAccountWarning> warnings) {
            this.warnings = warnings;
            return this;
        }

        public ConnectedAccount build() {
            return new ConnectedAccount(acceptedCapabilities, accountType, accountTypeDisplayName,
                    automaticallyManageNewDevices, connectedAccountId, createdAt, customMetadata, customerKey,
                    defaultCheckinTime, defaultCheckoutTime, displayName, errors, icalFeedOrigin, icalUrl, imageUrl, timeZone,
                    warnings);
        }
    }

    /** Shows all but secrets. */
    @Override
    public String toString() {
        return "ConnectedAccount[acceptedCapabilities=" + acceptedCapabilities + ", accountType=" + accountType
                + ", accountTypeDisplayName=" + accountTypeDisplayName + ", automaticallyManageNewDevices="
                + automaticallyManageNewDevices + ", connectedAccountId=" + connectedAccountId + ", createdAt=" + createdAt
                + ", customMetadata=" + Values.masked(customMetadata) + ", customerKey=" + customerKey + ", defaultCheckinTime="
                + defaultCheckinTime + ", defaultCheckoutTime=" + defaultCheckoutTime + ", displayName=" + displayName
                + ", errors=" + errors + ", icalFeedOrigin=" + icalFeedOrigin + ", icalUrl=" + Values.masked(icalUrl)
                + ", imageUrl=" + imageUrl + ", timeZone=" + timeZone + ", warnings=" + warnings + "]";
    }
}
