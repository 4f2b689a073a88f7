// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.spaces;

/**
 * Details of the place.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 */
public record SpaceCustomerData(
        String address,
        String defaultCheckinTime,
        String defaultCheckoutTime,
        String timeZone) {

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SpaceCustomerData}. */
    public static final class Builder {

        private String address;
        private String defaultCheckinTime;
        private String defaultCheckoutTime;
        private String timeZone;

        private Builder() {
        }

        public Builder address(String address) {
            this.address = address;
            return this;
        }

        public Builder defaultCheckinTime(String defaultCheckinTime) {
            this.defaultCheckinTime = defaultCheckinTime;
            return this;
        }

        public Builder defaultCheckoutTime(String defaultCheckoutTime) {
            this.defaultCheckoutTime = defaultCheckoutTime;
            return this;
        }

        public Builder timeZone(String timeZone) {
            this.timeZone = timeZone;
            return this;
        }

        public SpaceCustomerData build() {
            return new SpaceCustomerData(address, defaultCheckinTime, defaultCheckoutTime, timeZone);
        }
    }
}
