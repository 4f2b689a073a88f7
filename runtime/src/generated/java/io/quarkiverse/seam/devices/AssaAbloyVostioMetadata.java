// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

/** The constructor is no API, because Seam adds fields over time. */
public record AssaAbloyVostioMetadata(
        String encoderName) {

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link AssaAbloyVostioMetadata}. */
    public static final class Builder {

        private String encoderName;

        private Builder() {
        }

        public Builder encoderName(String encoderName) {
            this.encoderName = encoderName;
            return this;
        }

        public AssaAbloyVostioMetadata build() {
            return new AssaAbloyVostioMetadata(encoderName);
        }
    }
}
