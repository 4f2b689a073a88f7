// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

/** The constructor is no API, because Seam adds fields over time. */
public record VisionlineMetadata(
        String encoderId) {

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link VisionlineMetadata}. */
    public static final class Builder {

        private String encoderId;

        private Builder() {
        }

        public Builder encoderId(String encoderId) {
            this.encoderId = encoderId;
            return this;
        }

        public VisionlineMetadata build() {
            return new VisionlineMetadata(encoderId);
        }
    }
}
