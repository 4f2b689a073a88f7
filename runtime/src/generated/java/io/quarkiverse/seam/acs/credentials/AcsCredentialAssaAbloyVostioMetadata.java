// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.acs.credentials;

import java.util.List;

import io.quarkiverse.seam.runtime.api.Values;

/** The constructor is no API, because Seam adds fields over time. */
public record AcsCredentialAssaAbloyVostioMetadata(
        Boolean autoJoin,
        List<String> doorNames,
        String endpointId,
        String keyId,
        String keyIssuingRequestId,
        List<String> overrideGuestAcsEntranceIds) {

    public AcsCredentialAssaAbloyVostioMetadata {
        doorNames = Values.copyOf(doorNames);
        overrideGuestAcsEntranceIds = Values.copyOf(overrideGuestAcsEntranceIds);
    }

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link AcsCredentialAssaAbloyVostioMetadata}. */
    public static final class Builder {

        private Boolean autoJoin;
        private List<String> doorNames;
        private String endpointId;
        private String keyId;
        private String keyIssuingRequestId;
        private List<String> overrideGuestAcsEntranceIds;

        private Builder() {
        }

        public Builder autoJoin(Boolean autoJoin) {
            this.autoJoin = autoJoin;
            return this;
        }

        public Builder doorNames(List<String> doorNames) {
            this.doorNames = doorNames;
            return this;
        }

        public Builder endpointId(String endpointId) {
            this.endpointId = endpointId;
            return this;
        }

        public Builder keyId(String keyId) {
            this.keyId = keyId;
            return this;
        }

        public Builder keyIssuingRequestId(String keyIssuingRequestId) {
            this.keyIssuingRequestId = keyIssuingRequestId;
            return this;
        }

        public Builder overrideGuestAcsEntranceIds(List<String> overrideGuestAcsEntranceIds) {
            this.overrideGuestAcsEntranceIds = overrideGuestAcsEntranceIds;
            return this;
        }

        public AcsCredentialAssaAbloyVostioMetadata build() {
            return new AcsCredentialAssaAbloyVostioMetadata(autoJoin, doorNames, endpointId, keyId, keyIssuingRequestId,
                    overrideGuestAcsEntranceIds);
        }
    }
}
