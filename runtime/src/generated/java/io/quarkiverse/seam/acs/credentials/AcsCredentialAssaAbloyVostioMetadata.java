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
}
