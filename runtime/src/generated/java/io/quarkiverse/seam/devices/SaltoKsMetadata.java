// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

/** The constructor is no API, because Seam adds fields over time. */
public record SaltoKsMetadata(
        String batteryLevel,
        String customerReference,
        Boolean hasCustomPinSubscription,
        String lockId,
        String lockType,
        String lockedState,
        String model,
        String siteId,
        String siteName) {

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SaltoKsMetadata}. */
    public static final class Builder {

        private String batteryLevel;
        private String customerReference;
        private Boolean hasCustomPinSubscription;
        private String lockId;
        private String lockType;
        private String lockedState;
        private String model;
        private String siteId;
        private String siteName;

        private Builder() {
        }

        public Builder batteryLevel(String batteryLevel) {
            this.batteryLevel = batteryLevel;
            return this;
        }

        public Builder customerReference(String customerReference) {
            this.customerReference = customerReference;
            return this;
        }

        public Builder hasCustomPinSubscription(Boolean hasCustomPinSubscription) {
            this.hasCustomPinSubscription = hasCustomPinSubscription;
            return this;
        }

        public Builder lockId(String lockId) {
            this.lockId = lockId;
            return this;
        }

        public Builder lockType(String lockType) {
            this.lockType = lockType;
            return this;
        }

        public Builder lockedState(String lockedState) {
            this.lockedState = lockedState;
            return this;
        }

        public Builder model(String model) {
            this.model = model;
            return this;
        }

        public Builder siteId(String siteId) {
            this.siteId = siteId;
            return this;
        }

        public Builder siteName(String siteName) {
            this.siteName = siteName;
            return this;
        }

        public SaltoKsMetadata build() {
            return new SaltoKsMetadata(batteryLevel, customerReference, hasCustomPinSubscription, lockId, lockType, lockedState,
                    model, siteId, siteName);
        }
    }
}
