// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.customers;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** One of the {@code staffMembers} of {@code CreatePortalCustomerData}. */
public final class CreatePortalCustomerDataStaffMember extends RequestBody {

    private CreatePortalCustomerDataStaffMember(Builder builder) {
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

    @JsonProperty("building_keys")
    public List<String> buildingKeys() {
        return get("building_keys");
    }

    @JsonProperty("common_area_keys")
    public List<String> commonAreaKeys() {
        return get("common_area_keys");
    }

    @JsonProperty("email_address")
    public String emailAddress() {
        return get("email_address");
    }

    @JsonProperty("facility_keys")
    public List<String> facilityKeys() {
        return get("facility_keys");
    }

    @JsonProperty("listing_keys")
    public List<String> listingKeys() {
        return get("listing_keys");
    }

    @JsonProperty("name")
    public String name() {
        return get("name");
    }

    @JsonProperty("phone_number")
    public String phoneNumber() {
        return get("phone_number");
    }

    @JsonProperty("property_keys")
    public List<String> propertyKeys() {
        return get("property_keys");
    }

    @JsonProperty("property_listing_keys")
    public List<String> propertyListingKeys() {
        return get("property_listing_keys");
    }

    @JsonProperty("room_keys")
    public List<String> roomKeys() {
        return get("room_keys");
    }

    @JsonProperty("site_keys")
    public List<String> siteKeys() {
        return get("site_keys");
    }

    @JsonProperty("space_keys")
    public List<String> spaceKeys() {
        return get("space_keys");
    }

    @JsonProperty("staff_member_key")
    public String staffMemberKey() {
        return get("staff_member_key");
    }

    @JsonProperty("unit_keys")
    public List<String> unitKeys() {
        return get("unit_keys");
    }

    /** Builds instances of {@link CreatePortalCustomerDataStaffMember}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** The buildings that this applies to, by your own keys. */
        public Builder buildingKeys(List<String> buildingKeys) {
            return set("building_keys", buildingKeys);
        }

        /** See {@link #buildingKeys(List)}. */
        public Builder buildingKeys(String... buildingKeys) {
            return set("building_keys", buildingKeys);
        }

        /** The shared areas that this applies to, by your own keys. */
        public Builder commonAreaKeys(List<String> commonAreaKeys) {
            return set("common_area_keys", commonAreaKeys);
        }

        /** See {@link #commonAreaKeys(List)}. */
        public Builder commonAreaKeys(String... commonAreaKeys) {
            return set("common_area_keys", commonAreaKeys);
        }

        /** The email address where Seam can reach the person. */
        public Builder emailAddress(String emailAddress) {
            return set("email_address", emailAddress);
        }

        /** The facilities that this applies to, by your own keys. */
        public Builder facilityKeys(List<String> facilityKeys) {
            return set("facility_keys", facilityKeys);
        }

        /** See {@link #facilityKeys(List)}. */
        public Builder facilityKeys(String... facilityKeys) {
            return set("facility_keys", facilityKeys);
        }

        /** The listings that this applies to, by your own keys. */
        public Builder listingKeys(List<String> listingKeys) {
            return set("listing_keys", listingKeys);
        }

        /** See {@link #listingKeys(List)}. */
        public Builder listingKeys(String... listingKeys) {
            return set("listing_keys", listingKeys);
        }

        /** The name to show in user interfaces. Required. */
        public Builder name(String name) {
            return set("name", name);
        }

        /** The person's phone number with country code, such as +15551234567. */
        public Builder phoneNumber(String phoneNumber) {
            return set("phone_number", phoneNumber);
        }

        /** The properties that this applies to, by your own keys. */
        public Builder propertyKeys(List<String> propertyKeys) {
            return set("property_keys", propertyKeys);
        }

        /** See {@link #propertyKeys(List)}. */
        public Builder propertyKeys(String... propertyKeys) {
            return set("property_keys", propertyKeys);
        }

        /** The property listings that this applies to, by your own keys. */
        public Builder propertyListingKeys(List<String> propertyListingKeys) {
            return set("property_listing_keys", propertyListingKeys);
        }

        /** See {@link #propertyListingKeys(List)}. */
        public Builder propertyListingKeys(String... propertyListingKeys) {
            return set("property_listing_keys", propertyListingKeys);
        }

        /** The rooms that this applies to, by your own keys. */
        public Builder roomKeys(List<String> roomKeys) {
            return set("room_keys", roomKeys);
        }

        /** See {@link #roomKeys(List)}. */
        public Builder roomKeys(String... roomKeys) {
            return set("room_keys", roomKeys);
        }

        /** The sites that this applies to, by your own keys. */
        public Builder siteKeys(List<String> siteKeys) {
            return set("site_keys", siteKeys);
        }

        /** See {@link #siteKeys(List)}. */
        public Builder siteKeys(String... siteKeys) {
            return set("site_keys", siteKeys);
        }

        /** The spaces that this applies to, by your own keys. */
        public Builder spaceKeys(List<String> spaceKeys) {
            return set("space_keys", spaceKeys);
        }

        /** See {@link #spaceKeys(List)}. */
        public Builder spaceKeys(String... spaceKeys) {
            return set("space_keys", spaceKeys);
        }

        /** Your own key for the member of staff. Required. */
        public Builder staffMemberKey(String staffMemberKey) {
            return set("staff_member_key", staffMemberKey);
        }

        /** The units that this applies to, by your own keys. */
        public Builder unitKeys(List<String> unitKeys) {
            return set("unit_keys", unitKeys);
        }

        /** See {@link #unitKeys(List)}. */
        public Builder unitKeys(String... unitKeys) {
            return set("unit_keys", unitKeys);
        }

        /** @throws IllegalArgumentException if a required field is not set; the message names it */
        public CreatePortalCustomerDataStaffMember build() {
            require("name", "staff_member_key");
            return new CreatePortalCustomerDataStaffMember(this);
        }
    }
}
