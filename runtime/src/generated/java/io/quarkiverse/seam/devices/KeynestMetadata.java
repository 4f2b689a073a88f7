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
}
