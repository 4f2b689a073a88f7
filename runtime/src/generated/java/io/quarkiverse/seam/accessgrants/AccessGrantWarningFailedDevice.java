// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.accessgrants;

/** The constructor is no API, because Seam adds fields over time. */
public record AccessGrantWarningFailedDevice(
        String deviceId,
        String errorCode,
        String message) {

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link AccessGrantWarningFailedDevice}. */
    public static final class Builder {

        private String deviceId;
        private String errorCode;
        private String message;

        private Builder() {
        }

        public Builder deviceId(String deviceId) {
            this.deviceId = deviceId;
            return this;
        }

        public Builder errorCode(String errorCode) {
            this.errorCode = errorCode;
            return this;
        }

        public Builder message(String message) {
            this.message = message;
            return this;
        }

        public AccessGrantWarningFailedDevice build() {
            return new AccessGrantWarningFailedDevice(deviceId, errorCode, message);
        }
    }
}
