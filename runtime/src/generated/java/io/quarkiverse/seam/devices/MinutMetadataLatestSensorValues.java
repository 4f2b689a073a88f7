// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

/** The constructor is no API, because Seam adds fields over time. */
public record MinutMetadataLatestSensorValues(
        MinutMetadataLatestSensorValuesAccelerometerZ accelerometerZ,
        MinutMetadataLatestSensorValuesHumidity humidity,
        MinutMetadataLatestSensorValuesPressure pressure,
        MinutMetadataLatestSensorValuesSound sound,
        MinutMetadataLatestSensorValuesTemperature temperature) {

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MinutMetadataLatestSensorValues}. */
    public static final class Builder {

        private MinutMetadataLatestSensorValuesAccelerometerZ accelerometerZ;
        private MinutMetadataLatestSensorValuesHumidity humidity;
        private MinutMetadataLatestSensorValuesPressure pressure;
        private MinutMetadataLatestSensorValuesSound sound;
        private MinutMetadataLatestSensorValuesTemperature temperature;

        private Builder() {
        }

        public Builder accelerometerZ(MinutMetadataLatestSensorValuesAccelerometerZ accelerometerZ) {
            this.accelerometerZ = accelerometerZ;
            return this;
        }

        public Builder humidity(MinutMetadataLatestSensorValuesHumidity humidity) {
            this.humidity = humidity;
            return this;
        }

        public Builder pressure(MinutMetadataLatestSensorValuesPressure pressure) {
            this.pressure = pressure;
            return this;
        }

        public Builder sound(MinutMetadataLatestSensorValuesSound sound) {
            this.sound = sound;
            return this;
        }

        public Builder temperature(MinutMetadataLatestSensorValuesTemperature temperature) {
            this.temperature = temperature;
            return this;
        }

        public MinutMetadataLatestSensorValues build() {
            return new MinutMetadataLatestSensorValues(accelerometerZ, humidity, pressure, sound, temperature);
        }
    }
}
