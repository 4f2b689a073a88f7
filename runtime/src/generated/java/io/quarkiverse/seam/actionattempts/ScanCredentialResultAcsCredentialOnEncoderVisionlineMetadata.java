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

    /** Shows all but secrets. */
    @Override
    public String toString() {
        return "ScanCredentialResultAcsCredentialOnEncoderVisionlineMetadata[cancelled=" + cancelled + ", cardFormat="
                + cardFormat + ", cardHolder=" + cardHolder + ", cardId=" + Values.masked(cardId) + ", commonAcsEntranceIds="
                + commonAcsEntranceIds + ", discarded=" + discarded + ", expired=" + expired + ", guestAcsEntranceIds="
                + guestAcsEntranceIds + ", numberOfIssuedCards=" + numberOfIssuedCards + ", overridden=" + overridden
                + ", overwritten=" + overwritten + ", pendingAutoUpdate=" + pendingAutoUpdate + "]";
    }
}
