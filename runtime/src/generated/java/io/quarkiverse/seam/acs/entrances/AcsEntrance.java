// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.acs.entrances;

import java.time.Instant;
import java.util.List;

import io.quarkiverse.seam.runtime.api.Values;

/**
 * A door, gate or elevator of an access system.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param canBelongToReservation Whether an Access Grant with a reservation key can include it.
 * @param canUnlockWithCard Whether a card opens it.
 * @param canUnlockWithCloudKey Whether it can be opened remotely.
 * @param canUnlockWithCode Whether a PIN code opens it.
 * @param canUnlockWithMobileKey Whether a mobile key opens it.
 * @param connectedAccountId The account at the provider through which Seam reaches it.
 * @param createdAt When Seam recorded it, which may be later than at the provider.
 * @param displayName The name to show in a user interface.
 * @param errors What prevents it from working until someone acts; empty if there is no problem.
 * @param isLocked Whether it is locked, as last reported; null if unknown.
 * @param spaceIds The spaces that it belongs to.
 * @param warnings What may need attention although it still works; empty if there is nothing.
 */
public record AcsEntrance(
        String acsEntranceId,
        String acsSystemId,
        AcsEntranceAssaAbloyVostioMetadata assaAbloyVostioMetadata,
        AcsEntranceAvigilonAltaMetadata avigilonAltaMetadata,
        AcsEntranceBrivoMetadata brivoMetadata,
        Boolean canBelongToReservation,
        Boolean canUnlockWithCard,
        Boolean canUnlockWithCloudKey,
        Boolean canUnlockWithCode,
        Boolean canUnlockWithMobileKey,
        String connectedAccountId,
        Instant createdAt,
        String displayName,
        AcsEntranceDormakabaAmbianceMetadata dormakabaAmbianceMetadata,
        AcsEntranceDormakabaCommunityMetadata dormakabaCommunityMetadata,
        List<AcsEntranceError> errors,
        AcsEntranceHotekMetadata hotekMetadata,
        Boolean isLocked,
        AcsEntranceLatchMetadata latchMetadata,
        AcsEntranceSaltoKsMetadata saltoKsMetadata,
        AcsEntranceSaltoSpaceMetadata saltoSpaceMetadata,
        List<String> spaceIds,
        AcsEntranceVisionlineMetadata visionlineMetadata,
        List<AcsEntranceWarning> warnings) {

    public AcsEntrance {
        errors = Values.copyOf(errors);
        spaceIds = Values.copyOf(spaceIds);
        warnings = Values.copyOf(warnings);
    }

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds instances of {@link AcsEntrance}. */
    public static final class Builder {

        private String acsEntranceId;
        private String acsSystemId;
        private AcsEntranceAssaAbloyVostioMetadata assaAbloyVostioMetadata;
        private AcsEntranceAvigilonAltaMetadata avigilonAltaMetadata;
        private AcsEntranceBrivoMetadata brivoMetadata;
        private Boolean canBelongToReservation;
        private Boolean canUnlockWithCard;
        private Boolean canUnlockWithCloudKey;
        private Boolean canUnlockWithCode;
        private Boolean canUnlockWithMobileKey;
        private String connectedAccountId;
        private Instant createdAt;
        private String displayName;
        private AcsEntranceDormakabaAmbianceMetadata dormakabaAmbianceMetadata;
        private AcsEntranceDormakabaCommunityMetadata dormakabaCommunityMetadata;
        private List<AcsEntranceError> errors;
        private AcsEntranceHotekMetadata hotekMetadata;
        private Boolean isLocked;
        private AcsEntranceLatchMetadata latchMetadata;
        private AcsEntranceSaltoKsMetadata saltoKsMetadata;
        private AcsEntranceSaltoSpaceMetadata saltoSpaceMetadata;
        private List<String> spaceIds;
        private AcsEntranceVisionlineMetadata visionlineMetadata;
        private List<AcsEntranceWarning> warnings;

        private Builder() {
        }

        public Builder acsEntranceId(String acsEntranceId) {
            this.acsEntranceId = acsEntranceId;
            return this;
        }

        public Builder acsSystemId(String acsSystemId) {
            this.acsSystemId = acsSystemId;
            return this;
        }

        public Builder assaAbloyVostioMetadata(AcsEntranceAssaAbloyVostioMetadata assaAbloyVostioMetadata) {
            this.assaAbloyVostioMetadata = assaAbloyVostioMetadata;
            return this;
        }

        public Builder avigilonAltaMetadata(AcsEntranceAvigilonAltaMetadata avigilonAltaMetadata) {
            this.avigilonAltaMetadata = avigilonAltaMetadata;
            return this;
        }

        public Builder brivoMetadata(AcsEntranceBrivoMetadata brivoMetadata) {
            this.brivoMetadata = brivoMetadata;
            return this;
        }

        public Builder canBelongToReservation(Boolean canBelongToReservation) {
            this.canBelongToReservation = canBelongToReservation;
            return this;
        }

        public Builder canUnlockWithCard(Boolean canUnlockWithCard) {
            this.canUnlockWithCard = canUnlockWithCard;
            return this;
        }

        public Builder canUnlockWithCloudKey(Boolean canUnlockWithCloudKey) {
            this.canUnlockWithCloudKey = canUnlockWithCloudKey;
            return this;
        }

        public Builder canUnlockWithCode(Boolean canUnlockWithCode) {
            this.canUnlockWithCode = canUnlockWithCode;
            return this;
        }

        public Builder canUnlockWithMobileKey(Boolean canUnlockWithMobileKey) {
            this.canUnlockWithMobileKey = canUnlockWithMobileKey;
            return this;
        }

        public Builder connectedAccountId(String connectedAccountId) {
            this.connectedAccountId = connectedAccountId;
            return this;
        }

        public Builder createdAt(Instant createdAt) {
            this.createdAt = createdAt;
            return this;
        }

        public Builder displayName(String displayName) {
            this.displayName = displayName;
            return this;
        }

        public Builder dormakabaAmbianceMetadata(AcsEntranceDormakabaAmbianceMetadata dormakabaAmbianceMetadata) {
            this.dormakabaAmbianceMetadata = dormakabaAmbianceMetadata;
            return this;
        }

        public Builder dormakabaCommunityMetadata(AcsEntranceDormakabaCommunityMetadata dormakabaCommunityMetadata) {
            this.dormakabaCommunityMetadata = dormakabaCommunityMetadata;
            return this;
        }

        public Builder errors(List<AcsEntranceError> errors) {
            this.errors = errors;
            return this;
        }

        public Builder hotekMetadata(AcsEntranceHotekMetadata hotekMetadata) {
            this.hotekMetadata = hotekMetadata;
            return this;
        }

        public Builder isLocked(Boolean isLocked) {
            this.isLocked = isLocked;
            return this;
        }

        public Builder latchMetadata(AcsEntranceLatchMetadata latchMetadata) {
            this.latchMetadata = latchMetadata;
            return this;
        }

        public Builder saltoKsMetadata(AcsEntranceSaltoKsMetadata saltoKsMetadata) {
            this.saltoKsMetadata = saltoKsMetadata;
            return this;
        }

        public Builder saltoSpaceMetadata(AcsEntranceSaltoSpaceMetadata saltoSpaceMetadata) {
            this.saltoSpaceMetadata = saltoSpaceMetadata;
            return this;
        }

        public Builder spaceIds(List<String> spaceIds) {
            this.spaceIds = spaceIds;
            return this;
        }

        public Builder visionlineMetadata(AcsEntranceVisionlineMetadata visionlineMetadata) {
            this.visionlineMetadata = visionlineMetadata;
            return this;
        }

        public Builder warnings(List<AcsEntranceWarning> warnings) {
            this.warnings = warnings;
            return this;
        }

        public AcsEntrance build() {
            return new AcsEntrance(acsEntranceId, acsSystemId, assaAbloyVostioMetadata, avigilonAltaMetadata, brivoMetadata,
                    canBelongToReservation, canUnlockWithCard, canUnlockWithCloudKey, canUnlockWithCode, canUnlockWithMobileKey,
                    connectedAccountId, createdAt, displayName, dormakabaAmbianceMetadata, dormakabaCommunityMetadata, errors,
                    hotekMetadata, isLocked, latchMetadata, saltoKsMetadata, saltoSpaceMetadata, spaceIds, visionlineMetadata,
                    warnings);
        }
    }
}
