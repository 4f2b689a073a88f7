// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.customers;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** What to tell Seam about the customer; the same as for {@code pushData}. */
public final class CreatePortalCustomerData extends RequestBody {

    private CreatePortalCustomerData(Builder builder) {
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

    @JsonProperty("access_grants")
    public List<CreatePortalCustomerDataAccessGrant> accessGrants() {
        return get("access_grants");
    }

    @JsonProperty("bookings")
    public List<CreatePortalCustomerDataBooking> bookings() {
        return get("bookings");
    }

    @JsonProperty("buildings")
    public List<CreatePortalCustomerDataBuilding> buildings() {
        return get("buildings");
    }

    @JsonProperty("common_areas")
    public List<CreatePortalCustomerDataCommonArea> commonAreas() {
        return get("common_areas");
    }

    @JsonProperty("customer_key")
    public String customerKey() {
        return get("customer_key");
    }

    @JsonProperty("facilities")
    public List<CreatePortalCustomerDataFacility> facilities() {
        return get("facilities");
    }

    @JsonProperty("guests")
    public List<CreatePortalCustomerDataGuest> guests() {
        return get("guests");
    }

    @JsonProperty("listings")
    public List<CreatePortalCustomerDataListing> listings() {
        return get("listings");
    }

    @JsonProperty("properties")
    public List<CreatePortalCustomerDataProperty> properties() {
        return get("properties");
    }

    @JsonProperty("property_listings")
    public List<CreatePortalCustomerDataPropertyListing> propertyListings() {
        return get("property_listings");
    }

    @JsonProperty("reservations")
    public List<CreatePortalCustomerDataReservation> reservations() {
        return get("reservations");
    }

    @JsonProperty("residents")
    public List<CreatePortalCustomerDataResident> residents() {
        return get("residents");
    }

    @JsonProperty("rooms")
    public List<CreatePortalCustomerDataRoom> rooms() {
        return get("rooms");
    }

    @JsonProperty("sites")
    public List<CreatePortalCustomerDataSite> sites() {
        return get("sites");
    }

    @JsonProperty("spaces")
    public List<CreatePortalCustomerDataSpace> spaces() {
        return get("spaces");
    }

    @JsonProperty("staff_members")
    public List<CreatePortalCustomerDataStaffMember> staffMembers() {
        return get("staff_members");
    }

    @JsonProperty("tenants")
    public List<CreatePortalCustomerDataTenant> tenants() {
        return get("tenants");
    }

    @JsonProperty("units")
    public List<CreatePortalCustomerDataUnit> units() {
        return get("units");
    }

    @JsonProperty("user_identities")
    public List<CreatePortalCustomerDataUserIdentity> userIdentities() {
        return get("user_identities");
    }

    @JsonProperty("users")
    public List<CreatePortalCustomerDataUser> users() {
        return get("users");
    }

    /** Builds instances of {@link CreatePortalCustomerData}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** Access of a person to places for a time, without a booking. */
        public Builder accessGrants(List<CreatePortalCustomerDataAccessGrant> accessGrants) {
            return set("access_grants", accessGrants);
        }

        /** See {@link #accessGrants(List)}. */
        public Builder accessGrants(CreatePortalCustomerDataAccessGrant... accessGrants) {
            return set("access_grants", accessGrants);
        }

        /** Stays of guests, if your system calls them bookings. */
        public Builder bookings(List<CreatePortalCustomerDataBooking> bookings) {
            return set("bookings", bookings);
        }

        /** See {@link #bookings(List)}. */
        public Builder bookings(CreatePortalCustomerDataBooking... bookings) {
            return set("bookings", bookings);
        }

        /** Buildings that contain other places. */
        public Builder buildings(List<CreatePortalCustomerDataBuilding> buildings) {
            return set("buildings", buildings);
        }

        /** See {@link #buildings(List)}. */
        public Builder buildings(CreatePortalCustomerDataBuilding... buildings) {
            return set("buildings", buildings);
        }

        /** Areas shared by several parties, such as a laundry. */
        public Builder commonAreas(List<CreatePortalCustomerDataCommonArea> commonAreas) {
            return set("common_areas", commonAreas);
        }

        /** See {@link #commonAreas(List)}. */
        public Builder commonAreas(CreatePortalCustomerDataCommonArea... commonAreas) {
            return set("common_areas", commonAreas);
        }

        /** Your own key for the customer. Required. */
        public Builder customerKey(String customerKey) {
            return setNotEmpty("customer_key", customerKey);
        }

        /** Facilities such as a gym. */
        public Builder facilities(List<CreatePortalCustomerDataFacility> facilities) {
            return set("facilities", facilities);
        }

        /** See {@link #facilities(List)}. */
        public Builder facilities(CreatePortalCustomerDataFacility... facilities) {
            return set("facilities", facilities);
        }

        /** People who stay for a time. */
        public Builder guests(List<CreatePortalCustomerDataGuest> guests) {
            return set("guests", guests);
        }

        /** See {@link #guests(List)}. */
        public Builder guests(CreatePortalCustomerDataGuest... guests) {
            return set("guests", guests);
        }

        /** Places offered to guests, if your system calls them listings. */
        public Builder listings(List<CreatePortalCustomerDataListing> listings) {
            return set("listings", listings);
        }

        /** See {@link #listings(List)}. */
        public Builder listings(CreatePortalCustomerDataListing... listings) {
            return set("listings", listings);
        }

        /** Places, if your system calls them properties. */
        public Builder properties(List<CreatePortalCustomerDataProperty> properties) {
            return set("properties", properties);
        }

        /** See {@link #properties(List)}. */
        public Builder properties(CreatePortalCustomerDataProperty... properties) {
            return set("properties", properties);
        }

        /** Places offered to guests, if your system calls them property listings. */
        public Builder propertyListings(List<CreatePortalCustomerDataPropertyListing> propertyListings) {
            return set("property_listings", propertyListings);
        }

        /** See {@link #propertyListings(List)}. */
        public Builder propertyListings(CreatePortalCustomerDataPropertyListing... propertyListings) {
            return set("property_listings", propertyListings);
        }

        /** Stays of guests, if your system calls them reservations. */
        public Builder reservations(List<CreatePortalCustomerDataReservation> reservations) {
            return set("reservations", reservations);
        }

        /** See {@link #reservations(List)}. */
        public Builder reservations(CreatePortalCustomerDataReservation... reservations) {
            return set("reservations", reservations);
        }

        /** People who live there. */
        public Builder residents(List<CreatePortalCustomerDataResident> residents) {
            return set("residents", residents);
        }

        /** See {@link #residents(List)}. */
        public Builder residents(CreatePortalCustomerDataResident... residents) {
            return set("residents", residents);
        }

        /** Rooms, for instance of a hotel. */
        public Builder rooms(List<CreatePortalCustomerDataRoom> rooms) {
            return set("rooms", rooms);
        }

        /** See {@link #rooms(List)}. */
        public Builder rooms(CreatePortalCustomerDataRoom... rooms) {
            return set("rooms", rooms);
        }

        /** Sites that contain other places. */
        public Builder sites(List<CreatePortalCustomerDataSite> sites) {
            return set("sites", sites);
        }

        /** See {@link #sites(List)}. */
        public Builder sites(CreatePortalCustomerDataSite... sites) {
            return set("sites", sites);
        }

        /** Places, if your system has no more specific term for them. */
        public Builder spaces(List<CreatePortalCustomerDataSpace> spaces) {
            return set("spaces", spaces);
        }

        /** See {@link #spaces(List)}. */
        public Builder spaces(CreatePortalCustomerDataSpace... spaces) {
            return set("spaces", spaces);
        }

        /** People who work there. */
        public Builder staffMembers(List<CreatePortalCustomerDataStaffMember> staffMembers) {
            return set("staff_members", staffMembers);
        }

        /** See {@link #staffMembers(List)}. */
        public Builder staffMembers(CreatePortalCustomerDataStaffMember... staffMembers) {
            return set("staff_members", staffMembers);
        }

        /** People who rent a place. */
        public Builder tenants(List<CreatePortalCustomerDataTenant> tenants) {
            return set("tenants", tenants);
        }

        /** See {@link #tenants(List)}. */
        public Builder tenants(CreatePortalCustomerDataTenant... tenants) {
            return set("tenants", tenants);
        }

        /** Units of a building, such as apartments. */
        public Builder units(List<CreatePortalCustomerDataUnit> units) {
            return set("units", units);
        }

        /** See {@link #units(List)}. */
        public Builder units(CreatePortalCustomerDataUnit... units) {
            return set("units", units);
        }

        /** People, if your system has no more specific term for them. */
        public Builder userIdentities(List<CreatePortalCustomerDataUserIdentity> userIdentities) {
            return set("user_identities", userIdentities);
        }

        /** See {@link #userIdentities(List)}. */
        public Builder userIdentities(CreatePortalCustomerDataUserIdentity... userIdentities) {
            return set("user_identities", userIdentities);
        }

        /** People who have a user account in your system. */
        public Builder users(List<CreatePortalCustomerDataUser> users) {
            return set("users", users);
        }

        /** See {@link #users(List)}. */
        public Builder users(CreatePortalCustomerDataUser... users) {
            return set("users", users);
        }

        /** @throws IllegalArgumentException if a required field is not set; the message names it */
        public CreatePortalCustomerData build() {
            require("customer_key");
            return new CreatePortalCustomerData(this);
        }
    }
}
