// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

import io.quarkiverse.seam.runtime.api.Values;

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

    /** Shows all but secrets. */
    @Override
    public String toString() {
        return "KeynestMetadata[address=" + address + ", currentOrLastStoreId=" + currentOrLastStoreId + ", currentStatus="
                + currentStatus + ", currentUserCompany=" + currentUserCompany + ", currentUserEmail=" + currentUserEmail
                + ", currentUserName=" + currentUserName + ", currentUserPhoneNumber=" + currentUserPhoneNumber
                + ", defaultOfficeId=" + defaultOfficeId + ", deviceName=" + deviceName + ", fobId=" + Values.masked(fobId)
                + ", handoverMethod=" + handoverMethod + ", hasPhoto=" + hasPhoto + ", isQuadientLocker=" + isQuadientLocker
                + ", keyId=" + keyId + ", keyNotes=" + Values.masked(keyNotes) + ", keynestAppUser=" + keynestAppUser
                + ", lastMovement=" + lastMovement + ", propertyId=" + propertyId + ", propertyPostcode=" + propertyPostcode
                + ", statusType=" + statusType + ", subscriptionPlan=" + subscriptionPlan + "]";
    }
}
