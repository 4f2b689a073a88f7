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
}
