// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.accesscodes;

/**
 * Details of a dormakaba Oracode code; null for other codes.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 */
public record AccessCodeDormakabaOracodeMetadata(
        Boolean isCancellable,
        Boolean isEarlyCheckinAble,
        Boolean isExtendable,
        Boolean isOverridable,
        String siteName,
        Long stayId,
        String userLevelId,
        String userLevelName) {

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link AccessCodeDormakabaOracodeMetadata}. */
    public static final class Builder {

        private Boolean isCancellable;
        private Boolean isEarlyCheckinAble;
        private Boolean isExtendable;
        private Boolean isOverridable;
        private String siteName;
        private Long stayId;
        private String userLevelId;
        private String userLevelName;

        private Builder() {
        }

        public Builder isCancellable(Boolean isCancellable) {
            this.isCancellable = isCancellable;
            return this;
        }

        public Builder isEarlyCheckinAble(Boolean isEarlyCheckinAble) {
            this.isEarlyCheckinAble = isEarlyCheckinAble;
            return this;
        }

        public Builder isExtendable(Boolean isExtendable) {
            this.isExtendable = isExtendable;
            return this;
        }

        public Builder isOverridable(Boolean isOverridable) {
            this.isOverridable = isOverridable;
            return this;
        }

        public Builder siteName(String siteName) {
            this.siteName = siteName;
            return this;
        }

        public Builder stayId(Long stayId) {
            this.stayId = stayId;
            return this;
        }

        public Builder userLevelId(String userLevelId) {
            this.userLevelId = userLevelId;
            return this;
        }

        public Builder userLevelName(String userLevelName) {
            this.userLevelName = userLevelName;
            return this;
        }

        public AccessCodeDormakabaOracodeMetadata build() {
            return new AccessCodeDormakabaOracodeMetadata(isCancellable, isEarlyCheckinAble, isExtendable, isOverridable,
                    siteName, stayId, userLevelId, userLevelName);
        }
    }
}
