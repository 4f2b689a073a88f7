// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.customers;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/**
 * Tells Seam about a customer: places, people, bookings. Data with a known key is updated, other data is added, and nothing is
 * deleted.
 */
public final class PushDataRequest extends RequestBody {

    private PushDataRequest(Builder builder) {
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
    public List<PushDataAccessGrant> accessGrants() {
        return get("access_grants");
    }

    @JsonProperty("bookings")
    public List<PushDataBooking> bookings() {
        return get("bookings");
    }

    @JsonProperty("buildings")
    public List<PushDataBuilding> buildings() {
        return get("buildings");
    }

    @JsonProperty("common_areas")
    public List<PushDataCommonArea> commonAreas() {
        return get("common_areas");
    }

    @JsonProperty("customer_key")
    public String customerKey() {
        return get("customer_key");
    }

    @JsonProperty("facilities")
    public List<PushDataFacility> facilities() {
        return get("facilities");
    }

    @JsonProperty("guests")
    public List<PushDataGuest> guests() {
        return get("guests");
    }

    @JsonProperty("listings")
    public List<PushDataListing> listings() {
        return get("listings");
    }

    @JsonProperty("properties")
    public List<PushDataProperty> properties() {
        return get("properties");
    }

    @JsonProperty("property_listings")
    public List<PushDataPropertyListing> propertyListings() {
        return get("property_listings");
    }

    @JsonProperty("reservations")
    public List<PushDataReservation> reservations() {
        return get("reservations");
    }

    @JsonProperty("residents")
    public List<PushDataResident> residents() {
        return get("residents");
    }

    @JsonProperty("rooms")
    public List<PushDataRoom> rooms() {
        return get("rooms");
    }

    @JsonProperty("sites")
    public List<PushDataSite> sites() {
        return get("sites");
    }

    @JsonProperty("spaces")
    public List<PushDataSpace> spaces() {
        return get("spaces");
    }

    @JsonProperty("staff_members")
    public List<PushDataStaffMember> staffMembers() {
        return get("staff_members");
    }

    @JsonProperty("tenants")
    public List<PushDataTenant> tenants() {
        return get("tenants");
    }

    @JsonProperty("units")
    public List<PushDataUnit> units() {
        return get("units");
    }

    @JsonProperty("user_identities")
    public List<PushDataUserIdentity> userIdentities() {
        return get("user_identities");
    }

    @JsonProperty("users")
    public List<PushDataUser> users() {
        return get("users");
    }

    /** Builds instances of {@link PushDataRequest}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** Access of a person to places for a time, without a booking. */
        public Builder accessGrants(List<PushDataAccessGrant> accessGrants) {
            return set("access_grants", accessGrants);
        }

        /** See {@link #accessGrants(List)}. */
        public Builder accessGrants(PushDataAccessGrant... accessGrants) {
            return set("access_grants", accessGrants);
        }

        /** Stays of guests, if your system calls them bookings. */
        public Builder bookings(List<PushDataBooking> bookings) {
            return set("bookings", bookings);
        }

        /** See {@link #bookings(List)}. */
        public Builder bookings(PushDataBooking... bookings) {
            return set("bookings", bookings);
        }

        /** Buildings that contain other places. */
        public Builder buildings(List<PushDataBuilding> buildings) {
            return set("buildings", buildings);
        }

        /** See {@link #buildings(List)}. */
        public Builder buildings(PushDataBuilding... buildings) {
            return set("buildings", buildings);
        }

        /** Areas shared by several parties, such as a laundry. */
        public Builder commonAreas(List<PushDataCommonArea> commonAreas) {
            return set("common_areas", commonAreas);
        }

        /** See {@link #commonAreas(List)}. */
        public Builder commonAreas(PushDataCommonArea... commonAreas) {
            return set("common_areas", commonAreas);
        }

        /** Your own key for the customer. Required. */
        public Builder customerKey(String customerKey) {
            return setNotEmpty("customer_key", customerKey);
        }

        /** Facilities such as a gym. */
        public Builder facilities(List<PushDataFacility> facilities) {
            return set("facilities", facilities);
        }

        /** See {@link #facilities(List)}. */
        public Builder facilities(PushDataFacility... facilities) {
            return set("facilities", facilities);
        }

        /** People who stay for a time. */
        public Builder guests(List<PushDataGuest> guests) {
            return set("guests", guests);
        }

        /** See {@link #guests(List)}. */
        public Builder guests(PushDataGuest... guests) {
            return set("guests", guests);
        }

        /** Places offered to guests, if your system calls them listings. */
        public Builder listings(List<PushDataListing> listings) {
            return set("listings", listings);
        }

        /** See {@link #listings(List)}. */
        public Builder listings(PushDataListing... listings) {
            return set("listings", listings);
        }

        /** Places, if your system calls them properties. */
        public Builder properties(List<PushDataProperty> properties) {
            return set("properties", properties);
        }

        /** See {@link #properties(List)}. */
        public Builder properties(PushDataProperty... properties) {
            return set("properties", properties);
        }

        /** Places offered to guests, if your system calls them property listings. */
        public Builder propertyListings(List<PushDataPropertyListing> propertyListings) {
            return set("property_listings", propertyListings);
        }

        /** See {@link #propertyListings(List)}. */
        public Builder propertyListings(PushDataPropertyListing... propertyListings) {
            return set("property_listings", propertyListings);
        }

        /** Stays of guests, if your system calls them reservations. */
        public Builder reservations(List<PushDataReservation> reservations) {
            return set("reservations", reservations);
        }

        /** See {@link #reservations(List)}. */
        public Builder reservations(PushDataReservation... reservations) {
            return set("reservations", reservations);
        }

        /** People who live there. */
        public Builder residents(List<PushDataResident> residents) {
            return set("residents", residents);
        }

        /** See {@link #residents(List)}. */
        public Builder residents(PushDataResident... residents) {
            return set("residents", residents);
        }

        /** Rooms, for instance of a hotel. */
        public Builder rooms(List<PushDataRoom> rooms) {
            return set("rooms", rooms);
        }

        /** See {@link #rooms(List)}. */
        public Builder rooms(PushDataRoom... rooms) {
            return set("rooms", rooms);
        }

        /** Sites that contain other places. */
        public Builder sites(List<PushDataSite> sites) {
            return set("sites", sites);
        }

        /** See {@link #sites(List)}. */
        public Builder sites(PushDataSite... sites) {
            return set("sites", sites);
        }

        /** Places, if your system has no more specific term for them. */
        public Builder spaces(List<PushDataSpace> spaces) {
            return set("spaces", spaces);
        }

        /** See {@link #spaces(List)}. */
        public Builder spaces(PushDataSpace... spaces) {
            return set("spaces", spaces);
        }

        /** People who work there. */
        public Builder staffMembers(List<PushDataStaffMember> staffMembers) {
            return set("staff_members", staffMembers);
        }

        /** See {@link #staffMembers(List)}. */
        public Builder staffMembers(PushDataStaffMember... staffMembers) {
            return set("staff_members", staffMembers);
        }

        /** People who rent a place. */
        public Builder tenants(List<PushDataTenant> tenants) {
            return set("tenants", tenants);
        }

        /** See {@link #tenants(List)}. */
        public Builder tenants(PushDataTenant... tenants) {
            return set("tenants", tenants);
        }

        /** Units of a building, such as apartments. */
        public Builder units(List<PushDataUnit> units) {
            return set("units", units);
        }

        /** See {@link #units(List)}. */
        public Builder units(PushDataUnit... units) {
            return set("units", units);
        }

        /** People, if your system has no more specific term for them. */
        public Builder userIdentities(List<PushDataUserIdentity> userIdentities) {
            return set("user_identities", userIdentities);
        }

        /** See {@link #userIdentities(List)}. */
        public Builder userIdentities(PushDataUserIdentity... userIdentities) {
            return set("user_identities", userIdentities);
        }

        /** People who have a user account in your system. */
        public Builder users(List<PushDataUser> users) {
            return set("users", users);
        }

        /** See {@link #users(List)}. */
        public Builder users(PushDataUser... users) {
            return set("users", users);
        }

        /** @throws IllegalArgumentException if a required field is not set; the message names it */
        public PushDataRequest build() {
            require("customer_key");
            return new PushDataRequest(this);
        }
    }
}
