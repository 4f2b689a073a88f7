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

    /** Shows all but secrets. */
    @Override
    public String toString() {
        return "AcsCredentialVisionlineMetadata[autoJoin=" + autoJoin + ", cardFunctionType=" + cardFunctionType + ", cardId="
                + Values.masked(cardId) + ", commonAcsEntranceIds=" + commonAcsEntranceIds + ", credentialId=" + credentialId
                + ", guestAcsEntranceIds=" + guestAcsEntranceIds + ", isValid=" + isValid + ", joinerAcsCredentialIds="
                + joinerAcsCredentialIds + "]";
    }
}
