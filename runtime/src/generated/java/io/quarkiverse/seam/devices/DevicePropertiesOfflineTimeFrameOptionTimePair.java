// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

/**
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param displayName The name to show in a user interface. Never empty.
 */
public record DevicePropertiesOfflineTimeFrameOptionTimePair(
        String displayName,
        String endTime,
        String startTime) {

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DevicePropertiesOfflineTimeFrameOptionTimePair}. */
    public static final class Builder {

        private String displayName;
        private String endTime;
        private String startTime;

        private Builder() {
        }

        public Builder displayName(String displayName) {
            this.displayName = displayName;
            return this;
        }

        public Builder endTime(String endTime) {
            this.endTime = endTime;
            return this;
        }

        public Builder startTime(String startTime) {
            this.startTime = startTime;
            return this;
        }

        public DevicePropertiesOfflineTimeFrameOptionTimePair build() {
            return new DevicePropertiesOfflineTimeFrameOptionTimePair(displayName, endTime, startTime);
        }
    }
}
