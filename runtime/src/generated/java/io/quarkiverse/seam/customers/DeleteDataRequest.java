// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.customers;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/**
 * Deletes what {@code pushData} has sent, by your own keys, including the user identities, Access Grants and spaces that were
 * created from it. This cannot be undone.
 */
public final class DeleteDataRequest extends RequestBody {

    private DeleteDataRequest(Builder builder) {
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

    @JsonProperty("access_grant_keys")
    public List<String> accessGrantKeys() {
        return get("access_grant_keys");
    }

    @JsonProperty("booking_keys")
    public List<String> bookingKeys() {
        return get("booking_keys");
    }

    @JsonProperty("building_keys")
    public List<String> buildingKeys() {
        return get("building_keys");
    }

    @JsonProperty("common_area_keys")
    public List<String> commonAreaKeys() {
        return get("common_area_keys");
    }

    @JsonProperty("customer_keys")
    public List<String> customerKeys() {
        return get("customer_keys");
    }

    @JsonProperty("facility_keys")
    public List<String> facilityKeys() {
        return get("facility_keys");
    }

    @JsonProperty("guest_keys")
    public List<String> guestKeys() {
        return get("guest_keys");
    }

    @JsonProperty("listing_keys")
    public List<String> listingKeys() {
        return get("listing_keys");
    }

    @JsonProperty("property_keys")
    public List<String> propertyKeys() {
        return get("property_keys");
    }

    @JsonProperty("property_listing_keys")
    public List<String> propertyListingKeys() {
        return get("property_listing_keys");
    }

    @JsonProperty("reservation_keys")
    public List<String> reservationKeys() {
        return get("reservation_keys");
    }

    @JsonProperty("resident_keys")
    public List<String> residentKeys() {
        return get("resident_keys");
    }

    @JsonProperty("room_keys")
    public List<String> roomKeys() {
        return get("room_keys");
    }

    @JsonProperty("space_keys")
    public List<String> spaceKeys() {
        return get("space_keys");
    }

    @JsonProperty("staff_member_keys")
    public List<String> staffMemberKeys() {
        return get("staff_member_keys");
    }

    @JsonProperty("tenant_keys")
    public List<String> tenantKeys() {
        return get("tenant_keys");
    }

    @JsonProperty("unit_keys")
    public List<String> unitKeys() {
        return get("unit_keys");
    }

    @JsonProperty("user_identity_keys")
    public List<String> userIdentityKeys() {
        return get("user_identity_keys");
    }

    @JsonProperty("user_keys")
    public List<String> userKeys() {
        return get("user_keys");
    }

    /** Builds instances of {@link DeleteDataRequest}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** Deletes the Access Grants that have these keys in your system, and so the access. */
        public Builder accessGrantKeys(List<String> accessGrantKeys) {
            return set("access_grant_keys", accessGrantKeys);
        }

        /** See {@link #accessGrantKeys(List)}. */
        public Builder accessGrantKeys(String... accessGrantKeys) {
            return set("access_grant_keys", accessGrantKeys);
        }

        /** Deletes the bookings that have these keys in your system. */
        public Builder bookingKeys(List<String> bookingKeys) {
            return set("booking_keys", bookingKeys);
        }

        /** See {@link #bookingKeys(List)}. */
        public Builder bookingKeys(String... bookingKeys) {
            return set("booking_keys", bookingKeys);
        }

        /** Deletes the buildings that have these keys in your system. */
        public Builder buildingKeys(List<String> buildingKeys) {
            return set("building_keys", buildingKeys);
        }

        /** See {@link #buildingKeys(List)}. */
        public Builder buildingKeys(String... buildingKeys) {
            return set("building_keys", buildingKeys);
        }

        /** Deletes the shared areas that have these keys in your system. */
        public Builder commonAreaKeys(List<String> commonAreaKeys) {
            return set("common_area_keys", commonAreaKeys);
        }

        /** See {@link #commonAreaKeys(List)}. */
        public Builder commonAreaKeys(String... commonAreaKeys) {
            return set("common_area_keys", commonAreaKeys);
        }

        /** Deletes these customers and all of their data. */
        public Builder customerKeys(List<String> customerKeys) {
            return set("customer_keys", customerKeys);
        }

        /** See {@link #customerKeys(List)}. */
        public Builder customerKeys(String... customerKeys) {
            return set("customer_keys", customerKeys);
        }

        /** Deletes the facilities that have these keys in your system. */
        public Builder facilityKeys(List<String> facilityKeys) {
            return set("facility_keys", facilityKeys);
        }

        /** See {@link #facilityKeys(List)}. */
        public Builder facilityKeys(String... facilityKeys) {
            return set("facility_keys", facilityKeys);
        }

        /** Deletes the guests that have these keys in your system. */
        public Builder guestKeys(List<String> guestKeys) {
            return set("guest_keys", guestKeys);
        }

        /** See {@link #guestKeys(List)}. */
        public Builder guestKeys(String... guestKeys) {
            return set("guest_keys", guestKeys);
        }

        /** Deletes the listings that have these keys in your system. */
        public Builder listingKeys(List<String> listingKeys) {
            return set("listing_keys", listingKeys);
        }

        /** See {@link #listingKeys(List)}. */
        public Builder listingKeys(String... listingKeys) {
            return set("listing_keys", listingKeys);
        }

        /** Deletes the properties that have these keys in your system. */
        public Builder propertyKeys(List<String> propertyKeys) {
            return set("property_keys", propertyKeys);
        }

        /** See {@link #propertyKeys(List)}. */
        public Builder propertyKeys(String... propertyKeys) {
            return set("property_keys", propertyKeys);
        }

        /** Deletes the property listings that have these keys in your system. */
        public Builder propertyListingKeys(List<String> propertyListingKeys) {
            return set("property_listing_keys", propertyListingKeys);
        }

        /** See {@link #propertyListingKeys(List)}. */
        public Builder propertyListingKeys(String... propertyListingKeys) {
            return set("property_listing_keys", propertyListingKeys);
        }

        /** Deletes the reservations that have these keys in your system. */
        public Builder reservationKeys(List<String> reservationKeys) {
            return set("reservation_keys", reservationKeys);
        }

        /** See {@link #reservationKeys(List)}. */
        public Builder reservationKeys(String... reservationKeys) {
            return set("reservation_keys", reservationKeys);
        }

        /** Deletes the residents that have these keys in your system. */
        public Builder residentKeys(List<String> residentKeys) {
            return set("resident_keys", residentKeys);
        }

        /** See {@link #residentKeys(List)}. */
        public Builder residentKeys(String... residentKeys) {
            return set("resident_keys", residentKeys);
        }

        /** Deletes the rooms that have these keys in your system. */
        public Builder roomKeys(List<String> roomKeys) {
            return set("room_keys", roomKeys);
        }

        /** See {@link #roomKeys(List)}. */
        public Builder roomKeys(String... roomKeys) {
            return set("room_keys", roomKeys);
        }

        /** Deletes the spaces that have these keys in your system. */
        public Builder spaceKeys(List<String> spaceKeys) {
            return set("space_keys", spaceKeys);
        }

        /** See {@link #spaceKeys(List)}. */
        public Builder spaceKeys(String... spaceKeys) {
            return set("space_keys", spaceKeys);
        }

        /** Deletes the members of staff that have these keys in your system. */
        public Builder staffMemberKeys(List<String> staffMemberKeys) {
            return set("staff_member_keys", staffMemberKeys);
        }

        /** See {@link #staffMemberKeys(List)}. */
        public Builder staffMemberKeys(String... staffMemberKeys) {
            return set("staff_member_keys", staffMemberKeys);
        }

        /** Deletes the tenants that have these keys in your system. */
        public Builder tenantKeys(List<String> tenantKeys) {
            return set("tenant_keys", tenantKeys);
        }

        /** See {@link #tenantKeys(List)}. */
        public Builder tenantKeys(String... tenantKeys) {
            return set("tenant_keys", tenantKeys);
        }

        /** Deletes the units that have these keys in your system. */
        public Builder unitKeys(List<String> unitKeys) {
            return set("unit_keys", unitKeys);
        }

        /** See {@link #unitKeys(List)}. */
        public Builder unitKeys(String... unitKeys) {
            return set("unit_keys", unitKeys);
        }

        /** Deletes the user identities that have these keys in your system. */
        public Builder userIdentityKeys(List<String> userIdentityKeys) {
            return set("user_identity_keys", userIdentityKeys);
        }

        /** See {@link #userIdentityKeys(List)}. */
        public Builder userIdentityKeys(String... userIdentityKeys) {
            return set("user_identity_keys", userIdentityKeys);
        }

        /** Deletes the users that have these keys in your system. */
        public Builder userKeys(List<String> userKeys) {
            return set("user_keys", userKeys);
        }

        /** See {@link #userKeys(List)}. */
        public Builder userKeys(String... userKeys) {
            return set("user_keys", userKeys);
        }

        public DeleteDataRequest build() {

            return new DeleteDataRequest(this);
        }
    }
}
