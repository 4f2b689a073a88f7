// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.noisesensors.noisethresholds;

/**
 * How much noise is allowed at a time of day.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param endsDailyAt When it stops to apply every day, as a time of day.
 * @param noiseThresholdDecibels The allowed noise, in decibels.
 * @param noiseThresholdNrs The allowed noise as a NoiseAware risk score; null for other sensors.
 * @param startsDailyAt When it starts to apply every day, as a time of day.
 */
public record NoiseThreshold(
        String deviceId,
        String endsDailyAt,
        String name,
        Double noiseThresholdDecibels,
        String noiseThresholdId,
        Double noiseThresholdNrs,
        String startsDailyAt) {

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds instances of {@link NoiseThreshold}. */
    public static final class Builder {

        private String deviceId;
        private String endsDailyAt;
        private String name;
        private Double noiseThresholdDecibels;
        private String noiseThresholdId;
        private Double noiseThresholdNrs;
        private String startsDailyAt;

        private Builder() {
        }

        public Builder deviceId(String deviceId) {
            this.deviceId = deviceId;
            return this;
        }

        public Builder endsDailyAt(String endsDailyAt) {
            this.endsDailyAt = endsDailyAt;
            return this;
        }

        public Builder name(String name) {
            this.name = name;
            return this;
        }

        public Builder noiseThresholdDecibels(Double noiseThresholdDecibels) {
            this.noiseThresholdDecibels = noiseThresholdDecibels;
            return this;
        }

        public Builder noiseThresholdId(String noiseThresholdId) {
            this.noiseThresholdId = noiseThresholdId;
            return this;
        }

        public Builder noiseThresholdNrs(Double noiseThresholdNrs) {
            this.noiseThresholdNrs = noiseThresholdNrs;
            return this;
        }

        public Builder startsDailyAt(String startsDailyAt) {
            this.startsDailyAt = startsDailyAt;
            return this;
        }

        public NoiseThreshold build() {
            return new NoiseThreshold(deviceId, endsDailyAt, name, noiseThresholdDecibels, noiseThresholdId, noiseThresholdNrs,
                    startsDailyAt);
        }
    }
}
