// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

/** The constructor is no API, because Seam adds fields over time. */
public record KisiMetadata(
        String description,
        Long lockId,
        String lockName,
        String placeName) {

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link KisiMetadata}. */
    public static final class Builder {

        private String description;
        private Long lockId;
        private String lockName;
        private String placeName;

        private Builder() {
        }

        public Builder description(String description) {
            this.description = description;
            return this;
        }

        public Builder lockId(Long lockId) {
            this.lockId = lockId;
            return this;
        }

        public Builder lockName(String lockName) {
            this.lockName = lockName;
            return this;
        }

        public Builder placeName(String placeName) {
            this.placeName = placeName;
            return this;
        }

        public KisiMetadata build() {
            return new KisiMetadata(description, lockId, lockName, placeName);
        }
    }
}
