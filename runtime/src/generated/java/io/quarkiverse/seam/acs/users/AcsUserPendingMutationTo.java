// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.acs.users;

import java.time.Instant;

/**
 * The value after the change; null if the change has none.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 */
public record AcsUserPendingMutationTo(
        String acsAccessGroupId,
        String acsCredentialId,
        String emailAddress,
        Instant endsAt,
        String fullName,
        Boolean isSuspended,
        String phoneNumber,
        Instant startsAt) {

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link AcsUserPendingMutationTo}. */
    public static final class Builder {

        private String acsAccessGroupId;
        private String acsCredentialId;
        private String emailAddress;
        private Instant endsAt;
        private String fullName;
        private Boolean isSuspended;
        private String phoneNumber;
        private Instant startsAt;

        private Builder() {
        }

        public Builder acsAccessGroupId(String acsAccessGroupId) {
            this.acsAccessGroupId = acsAccessGroupId;
            return this;
        }

        public Builder acsCredentialId(String acsCredentialId) {
            this.acsCredentialId = acsCredentialId;
            return this;
        }

        public Builder emailAddress(String emailAddress) {
            this.emailAddress = emailAddress;
            return this;
        }

        public Builder endsAt(Instant endsAt) {
            this.endsAt = endsAt;
            return this;
        }

        public Builder fullName(String fullName) {
            this.fullName = fullName;
            return this;
        }

        public Builder isSuspended(Boolean isSuspended) {
            this.isSuspended = isSuspended;
            return this;
        }

        public Builder phoneNumber(String phoneNumber) {
            this.phoneNumber = phoneNumber;
            return this;
        }

        public Builder startsAt(Instant startsAt) {
            this.startsAt = startsAt;
            return this;
        }

        public AcsUserPendingMutationTo build() {
            return new AcsUserPendingMutationTo(acsAccessGroupId, acsCredentialId, emailAddress, endsAt, fullName, isSuspended,
                    phoneNumber, startsAt);
        }
    }
}
