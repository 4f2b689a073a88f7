// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.acs.users;

/** The constructor is no API, because Seam adds fields over time. */
public record AcsUserSaltoKsMetadata(
        Boolean isSubscribed) {

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link AcsUserSaltoKsMetadata}. */
    public static final class Builder {

        private Boolean isSubscribed;

        private Builder() {
        }

        public Builder isSubscribed(Boolean isSubscribed) {
            this.isSubscribed = isSubscribed;
            return this;
        }

        public AcsUserSaltoKsMetadata build() {
            return new AcsUserSaltoKsMetadata(isSubscribed);
        }
    }
}
