// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

/** The constructor is no API, because Seam adds fields over time. */
public record KeynestMetadata(
        String address,
        Long currentOrLastStoreId,
        String currentStatus,
        String currentUserCompany,
        String currentUserEmail,
        String currentUserName,
        String currentUserPhoneNumber,
        Long defaultOfficeId,
        String deviceName,
        Long fobId,
        String handoverMethod,
        Boolean hasPhoto,
        Boolean isQuadientLocker,
        String keyId,
        String keyNotes,
        String keynestAppUser,
        String lastMovement,
        String propertyId,
        String propertyPostcode,
        String statusType,
        String subscriptionPlan) {

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link KeynestMetadata}. */
    public static final class Builder {

        private String address;
        private Long currentOrLastStoreId;
        private String currentStatus;
        private String currentUserCompany;
        private String currentUserEmail;
        private String currentUserName;
        private String currentUserPhoneNumber;
        private Long defaultOfficeId;
        private String deviceName;
        private Long fobId;
        private String handoverMethod;
        private Boolean hasPhoto;
        private Boolean isQuadientLocker;
        private String keyId;
        private String keyNotes;
        private String keynestAppUser;
        private String lastMovement;
        private String propertyId;
        private String propertyPostcode;
        private String statusType;
        private String subscriptionPlan;

        private Builder() {
        }

        public Builder address(String address) {
            this.address = address;
            return this;
        }

        public Builder currentOrLastStoreId(Long currentOrLastStoreId) {
            this.currentOrLastStoreId = currentOrLastStoreId;
            return this;
        }

        public Builder currentStatus(String currentStatus) {
            this.currentStatus = currentStatus;
            return this;
        }

        public Builder currentUserCompany(String currentUserCompany) {
            this.currentUserCompany = currentUserCompany;
            return this;
        }

        public Builder currentUserEmail(String currentUserEmail) {
            this.currentUserEmail = currentUserEmail;
            return this;
        }

        public Builder currentUserName(String currentUserName) {
            this.currentUserName = currentUserName;
            return this;
        }

        public Builder currentUserPhoneNumber(String currentUserPhoneNumber) {
            this.currentUserPhoneNumber = currentUserPhoneNumber;
            return this;
        }

        public Builder defaultOfficeId(Long defaultOfficeId) {
            this.defaultOfficeId = defaultOfficeId;
            return this;
        }

        public Builder deviceName(String deviceName) {
            this.deviceName = deviceName;
            return this;
        }

        public Builder fobId(Long fobId) {
            this.fobId = fobId;
            return this;
        }

        public Builder handoverMethod(String handoverMethod) {
            this.handoverMethod = handoverMethod;
            return this;
        }

        public Builder hasPhoto(Boolean hasPhoto) {
            this.hasPhoto = hasPhoto;
            return this;
        }

        public Builder isQuadientLocker(Boolean isQuadientLocker) {
            this.isQuadientLocker = isQuadientLocker;
            return this;
        }

        public Builder keyId(String keyId) {
            this.keyId = keyId;
            return this;
        }

        public Builder keyNotes(String keyNotes) {
            this.keyNotes = keyNotes;
            return this;
        }

        public Builder keynestAppUser(String keynestAppUser) {
            this.keynestAppUser = keynestAppUser;
            return this;
        }

        public Builder lastMovement(String lastMovement) {
            this.lastMovement = lastMovement;
            return this;
        }

        public Builder propertyId(String propertyId) {
            this.propertyId = propertyId;
            return this;
        }

        public Builder propertyPostcode(String propertyPostcode) {
            this.propertyPostcode = propertyPostcode;
            return this;
        }

        public Builder statusType(String statusType) {
            this.statusType = statusType;
            return this;
        }

        public Builder subscriptionPlan(String subscriptionPlan) {
            this.subscriptionPlan = subscriptionPlan;
            return this;
        }

        public KeynestMetadata build() {
            return new KeynestMetadata(address, currentOrLastStoreId, currentStatus, currentUserCompany, currentUserEmail,
                    currentUserName, currentUserPhoneNumber, defaultOfficeId, deviceName, fobId, handoverMethod, hasPhoto,
                    isQuadientLocker, keyId, keyNotes, keynestAppUser, lastMovement, propertyId, propertyPostcode, statusType,
                    subscriptionPlan);
        }
    }
}
