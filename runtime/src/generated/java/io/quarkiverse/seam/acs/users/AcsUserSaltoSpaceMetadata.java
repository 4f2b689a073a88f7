// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.acs.users;

/** The constructor is no API, because Seam adds fields over time. */
public record AcsUserSaltoSpaceMetadata(
        Boolean auditOpenings,
        String userId) {

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link AcsUserSaltoSpaceMetadata}. */
    public static final class Builder {

        private Boolean auditOpenings;
        private String userId;

        private Builder() {
        }

        public Builder auditOpenings(Boolean auditOpenings) {
            this.auditOpenings = auditOpenings;
            return this;
        }

        public Builder userId(String userId) {
            this.userId = userId;
            return this;
        }

        public AcsUserSaltoSpaceMetadata build() {
            return new AcsUserSaltoSpaceMetadata(auditOpenings, userId);
        }
    }
}
