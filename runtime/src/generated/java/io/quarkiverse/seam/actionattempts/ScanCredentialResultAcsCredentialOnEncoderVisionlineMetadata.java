// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.actionattempts;

import java.util.List;

import io.quarkiverse.seam.acs.credentials.CardFormat;
import io.quarkiverse.seam.runtime.api.Values;

/** The constructor is no API, because Seam adds fields over time. */
public record ScanCredentialResultAcsCredentialOnEncoderVisionlineMetadata(
        Boolean cancelled,
        CardFormat cardFormat,
        String cardHolder,
        String cardId,
        List<String> commonAcsEntranceIds,
        Boolean discarded,
        Boolean expired,
        List<String> guestAcsEntranceIds,
        Integer numberOfIssuedCards,
        Boolean overridden,
        Boolean overwritten,
        Boolean pendingAutoUpdate) {

    public ScanCredentialResultAcsCredentialOnEncoderVisionlineMetadata {
        commonAcsEntranceIds = Values.copyOf(commonAcsEntranceIds);
        guestAcsEntranceIds = Values.copyOf(guestAcsEntranceIds);
    }

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ScanCredentialResultAcsCredentialOnEncoderVisionlineMetadata}. */
    public static final class Builder {

        private Boolean cancelled;
        private CardFormat cardFormat;
        private String cardHolder;
        private String cardId;
        private List<String> commonAcsEntranceIds;
        private Boolean discarded;
        private Boolean expired;
        private List<String> guestAcsEntranceIds;
        private Integer numberOfIssuedCards;
        private Boolean overridden;
        private Boolean overwritten;
        private Boolean pendingAutoUpdate;

        private Builder() {
        }

        public Builder cancelled(Boolean cancelled) {
            this.cancelled = cancelled;
            return this;
        }

        public Builder cardFormat(CardFormat cardFormat) {
            this.cardFormat = cardFormat;
            return this;
        }

        public Builder cardHolder(String cardHolder) {
            this.cardHolder = cardHolder;
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

        public Builder discarded(Boolean discarded) {
            this.discarded = discarded;
            return this;
        }

        public Builder expired(Boolean expired) {
            this.expired = expired;
            return this;
        }

        public Builder guestAcsEntranceIds(List<String> guestAcsEntranceIds) {
            this.guestAcsEntranceIds = guestAcsEntranceIds;
            return this;
        }

        public Builder numberOfIssuedCards(Integer numberOfIssuedCards) {
            this.numberOfIssuedCards = numberOfIssuedCards;
            return this;
        }

        public Builder overridden(Boolean overridden) {
            this.overridden = overridden;
            return this;
        }

        public Builder overwritten(Boolean overwritten) {
            this.overwritten = overwritten;
            return this;
        }

        public Builder pendingAutoUpdate(Boolean pendingAutoUpdate) {
            this.pendingAutoUpdate = pendingAutoUpdate;
            return this;
        }

        public ScanCredentialResultAcsCredentialOnEncoderVisionlineMetadata build() {
            return new ScanCredentialResultAcsCredentialOnEncoderVisionlineMetadata(cancelled, cardFormat, cardHolder, cardId,
                    commonAcsEntranceIds, discarded, expired, guestAcsEntranceIds, numberOfIssuedCards, overridden, overwritten,
                    pendingAutoUpdate);
        }
    }
}
