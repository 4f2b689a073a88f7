// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.customers;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** Details of the place. */
public final class PushDataSpaceCustomerData extends RequestBody {

    private PushDataSpaceCustomerData(Builder builder) {
        super(builder);
    }

    /** A builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder on which the same is set. */
    @JsonIgnore
    public Builder toBuilder() {
        return copyTo(new Builder());
    }

    @JsonProperty("address")
    public String address() {
        return get("address");
    }

    @JsonProperty("default_checkin_time")
    public String defaultCheckinTime() {
        return get("default_checkin_time");
    }

    @JsonProperty("default_checkout_time")
    public String defaultCheckoutTime() {
        return get("default_checkout_time");
    }

    @JsonProperty("time_zone")
    public String timeZone() {
        return get("time_zone");
    }

    /** Builds instances of {@link PushDataSpaceCustomerData}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** The postal address in one line; null for none. */
        public Builder address(String address) {
            return set("address", address);
        }

        /** Sends null for {@code address}, which unsets it. */
        public Builder clearAddress() {
            return clear("address");
        }

        /**
         * When guests usually arrive, in local time on a 24-hour clock, such as 15:00; null for none. Must match
         * {@code ^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$}.
         */
        public Builder defaultCheckinTime(String defaultCheckinTime) {
            return set("default_checkin_time", defaultCheckinTime);
        }

        /** Sends null for {@code defaultCheckinTime}, which unsets it. */
        public Builder clearDefaultCheckinTime() {
            return clear("default_checkin_time");
        }

        /**
         * When guests usually leave, in local time on a 24-hour clock, such as 11:00; null for none. Must match
         * {@code ^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$}.
         */
        public Builder defaultCheckoutTime(String defaultCheckoutTime) {
            return set("default_checkout_time", defaultCheckoutTime);
        }

        /** Sends null for {@code defaultCheckoutTime}, which unsets it. */
        public Builder clearDefaultCheckoutTime() {
            return clear("default_checkout_time");
        }

        /** The IANA time zone of the place, such as America/New_York; null for none. */
        public Builder timeZone(String timeZone) {
            return set("time_zone", timeZone);
        }

        /** Sends null for {@code timeZone}, which unsets it. */
        public Builder clearTimeZone() {
            return clear("time_zone");
        }

        public PushDataSpaceCustomerData build() {

            return new PushDataSpaceCustomerData(this);
        }
    }
}
