// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.actionattempts;

/**
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param wasConfirmedByDevice Whether the lock reported that it locked. False means only that it accepted the command.
 */
public record LockDoorResult(
        Boolean wasConfirmedByDevice) {

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds instances of {@link LockDoorResult}. */
    public static final class Builder {

        private Boolean wasConfirmedByDevice;

        private Builder() {
        }

        public Builder wasConfirmedByDevice(Boolean wasConfirmedByDevice) {
            this.wasConfirmedByDevice = wasConfirmedByDevice;
            return this;
        }

        public LockDoorResult build() {
            return new LockDoorResult(wasConfirmedByDevice);
        }
    }
}
