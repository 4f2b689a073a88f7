// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

/** The constructor is no API, because Seam adds fields over time. */
public record MinutMetadataLatestSensorValuesSound(
        String time,
        Double value) {

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MinutMetadataLatestSensorValuesSound}. */
    public static final class Builder {

        private String time;
        private Double value;

        private Builder() {
        }

        public Builder time(String time) {
            this.time = time;
            return this;
        }

        public Builder value(Double value) {
            this.value = value;
            return this;
        }

        public MinutMetadataLatestSensorValuesSound build() {
            return new MinutMetadataLatestSensorValuesSound(time, value);
        }
    }
}
