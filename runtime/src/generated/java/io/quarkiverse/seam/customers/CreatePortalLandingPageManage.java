// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.customers;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/**
 * Opens the portal with a place or booking. Set exactly one key.
 * <p>
 * Set exactly one of these: {@code spaceKey}, {@code propertyKey}, {@code roomKey}, {@code commonAreaKey}, {@code unitKey},
 * {@code facilityKey}, {@code buildingKey}, {@code listingKey}, {@code propertyListingKey}, {@code siteKey},
 * {@code reservationKey}, {@code bookingKey}, {@code accessGrantKey}.
 */
public final class CreatePortalLandingPageManage extends RequestBody {

    private CreatePortalLandingPageManage(Builder builder) {
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

    @JsonProperty("access_grant_key")
    public String accessGrantKey() {
        return get("access_grant_key");
    }

    @JsonProperty("booking_key")
    public String bookingKey() {
        return get("booking_key");
    }

    @JsonProperty("building_key")
    public String buildingKey() {
        return get("building_key");
    }

    @JsonProperty("common_area_key")
    public String commonAreaKey() {
        return get("common_area_key");
    }

    @JsonProperty("facility_key")
    public String facilityKey() {
        return get("facility_key");
    }

    @JsonProperty("listing_key")
    public String listingKey() {
        return get("listing_key");
    }

    @JsonProperty("property_key")
    public String propertyKey() {
        return get("property_key");
    }

    @JsonProperty("property_listing_key")
    public String propertyListingKey() {
        return get("property_listing_key");
    }

    @JsonProperty("reservation_key")
    public String reservationKey() {
        return get("reservation_key");
    }

    @JsonProperty("room_key")
    public String roomKey() {
        return get("room_key");
    }

    @JsonProperty("site_key")
    public String siteKey() {
        return get("site_key");
    }

    @JsonProperty("space_key")
    public String spaceKey() {
        return get("space_key");
    }

    @JsonProperty("unit_key")
    public String unitKey() {
        return get("unit_key");
    }

    /** Builds instances of {@link CreatePortalLandingPageManage}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** Opens at the Access Grant that has this key in your system. */
        public Builder accessGrantKey(String accessGrantKey) {
            return set("access_grant_key", accessGrantKey);
        }

        /** Opens at the booking that has this key in your system. */
        public Builder bookingKey(String bookingKey) {
            return set("booking_key", bookingKey);
        }

        /** Opens at the building that has this key in your system. */
        public Builder buildingKey(String buildingKey) {
            return set("building_key", buildingKey);
        }

        /** Opens at the shared area that has this key in your system. */
        public Builder commonAreaKey(String commonAreaKey) {
            return set("common_area_key", commonAreaKey);
        }

        /** Opens at the facility that has this key in your system. */
        public Builder facilityKey(String facilityKey) {
            return set("facility_key", facilityKey);
        }

        /** Opens at the listing that has this key in your system. */
        public Builder listingKey(String listingKey) {
            return set("listing_key", listingKey);
        }

        /** Opens at the property that has this key in your system. */
        public Builder propertyKey(String propertyKey) {
            return set("property_key", propertyKey);
        }

        /** Opens at the property listing that has this key in your system. */
        public Builder propertyListingKey(String propertyListingKey) {
            return set("property_listing_key", propertyListingKey);
        }

        /** Opens at the reservation that has this key in your system. */
        public Builder reservationKey(String reservationKey) {
            return set("reservation_key", reservationKey);
        }

        /** Opens at the room that has this key in your system. */
        public Builder roomKey(String roomKey) {
            return set("room_key", roomKey);
        }

        /** Opens at the site that has this key in your system. */
        public Builder siteKey(String siteKey) {
            return set("site_key", siteKey);
        }

        /** Opens at the space that has this key in your system. */
        public Builder spaceKey(String spaceKey) {
            return set("space_key", spaceKey);
        }

        /** Opens at the unit that has this key in your system. */
        public Builder unitKey(String unitKey) {
            return set("unit_key", unitKey);
        }

        public CreatePortalLandingPageManage build() {

            return new CreatePortalLandingPageManage(this);
        }
    }
}
