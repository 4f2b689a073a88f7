// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.acs.credentials;

import java.util.List;

import io.quarkiverse.seam.runtime.api.Values;

/** The constructor is no API, because Seam adds fields over time. */
public record AcsCredentialVisionlineMetadata(
        Boolean autoJoin,
        CardFunctionType cardFunctionType,
        String cardId,
        List<String> commonAcsEntranceIds,
        String credentialId,
        List<String> guestAcsEntranceIds,
        Boolean isValid,
        List<String> joinerAcsCredentialIds) {

    public AcsCredentialVisionlineMetadata {
        commonAcsEntranceIds = Values.copyOf(commonAcsEntranceIds);
        guestAcsEntranceIds = Values.copyOf(guestAcsEntranceIds);
        joinerAcsCredentialIds = Values.copyOf(joinerAcsCredentialIds);
    }

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link AcsCredentialVisionlineMetadata}. */
    public static final class Builder {

        private Boolean autoJoin;
        private CardFunctionType cardFunctionType;
        private String cardId;
        private List<String> commonAcsEntranceIds;
        private String credentialId;
        private List<String> guestAcsEntranceIds;
        private Boolean isValid;
        private List<String> joinerAcsCredentialIds;

        private Builder() {
        }

        public Builder autoJoin(Boolean autoJoin) {
            this.autoJoin = autoJoin;
            return this;
        }

        public Builder cardFunctionType(CardFunctionType cardFunctionType) {
            this.cardFunctionType = cardFunctionType;
            return this;
        }

        public Builder cardId(String cardId) {
            this.cardId = cardId;
            return this;
        }

        public Builder commonAcsEntranceIds(List<String> commonAcsEntranceIds) {
            this.commonAcsEntranceIds = commonAcsEntranceIds;
            return this;
        }

        public Builder credentialId(String credentialId) {
            this.credentialId = credentialId;
            return this;
        }

        public Builder guestAcsEntranceIds(List<String> guestAcsEntranceIds) {
            this.guestAcsEntranceIds = guestAcsEntranceIds;
            return this;
        }

        public Builder isValid(Boolean isValid) {
            this.isValid = isValid;
            return this;
        }

        public Builder joinerAcsCredentialIds(List<String> joinerAcsCredentialIds) {
            this.joinerAcsCredentialIds = joinerAcsCredentialIds;
            return this;
        }

        public AcsCredentialVisionlineMetadata build() {
            return new AcsCredentialVisionlineMetadata(autoJoin, cardFunctionType, cardId, commonAcsEntranceIds, credentialId,
                    guestAcsEntranceIds, isValid, joinerAcsCredentialIds);
        }
    }
}
