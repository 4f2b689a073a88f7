// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.customers;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** One of the {@code accessGrants} of {@code CreatePortalCustomerData}. */
public final class CreatePortalCustomerDataAccessGrant extends RequestBody {

    private CreatePortalCustomerDataAccessGrant(Builder builder) {
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

    @JsonProperty("building_keys")
    public List<String> buildingKeys() {
        return get("building_keys");
    }

    @JsonProperty("common_area_keys")
    public List<String> commonAreaKeys() {
        return get("common_area_keys");
    }

    @JsonProperty("ends_at")
    public Instant endsAt() {
        return get("ends_at");
    }

    @JsonProperty("facility_keys")
    public List<String> facilityKeys() {
        return get("facility_keys");
    }

    @JsonProperty("guest_key")
    public String guestKey() {
        return get("guest_key");
    }

    @JsonProperty("listing_keys")
    public List<String> listingKeys() {
        return get("listing_keys");
    }

    @JsonProperty("name")
    public String name() {
        return get("name");
    }

    @JsonProperty("preferred_code")
    public String preferredCode() {
        return get("preferred_code");
    }

    @JsonProperty("property_keys")
    public List<String> propertyKeys() {
        return get("property_keys");
    }

    @JsonProperty("resident_key")
    public String residentKey() {
        return get("resident_key");
    }

    @JsonProperty("room_keys")
    public List<String> roomKeys() {
        return get("room_keys");
    }

    @JsonProperty("space_keys")
    public List<String> spaceKeys() {
        return get("space_keys");
    }

    @JsonProperty("starts_at")
    public Instant startsAt() {
        return get("starts_at");
    }

    @JsonProperty("tenant_key")
    public String tenantKey() {
        return get("tenant_key");
    }

    @JsonProperty("unit_keys")
    public List<String> unitKeys() {
        return get("unit_keys");
    }

    @JsonProperty("user_identity_key")
    public String userIdentityKey() {
        return get("user_identity_key");
    }

    @JsonProperty("user_key")
    public String userKey() {
        return get("user_key");
    }

    /** Shows all but secrets. */
    @Override
    public String toString() {
        return toString("preferred_code");
    }

    /** Builds instances of {@link CreatePortalCustomerDataAccessGrant}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** Your own key for the Access Grant. Required. */
        public Builder accessGrantKey(String accessGrantKey) {
            return setNotEmpty("access_grant_key", accessGrantKey);
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

        /** When the stay ends, and with it the access. */
        public Builder endsAt(Instant endsAt) {
            return set("ends_at", endsAt);
        }

        /** The facilities that this applies to, by your own keys. */
        public Builder facilityKeys(List<String> facilityKeys) {
            return set("facility_keys", facilityKeys);
        }

        /** See {@link #facilityKeys(List)}. */
        public Builder facilityKeys(String... facilityKeys) {
            return set("facility_keys", facilityKeys);
        }

        /** Your own key for the guest. */
        public Builder guestKey(String guestKey) {
            return set("guest_key", guestKey);
        }

        /** The listings that this applies to, by your own keys. */
        public Builder listingKeys(List<String> listingKeys) {
            return set("listing_keys", listingKeys);
        }

        /** See {@link #listingKeys(List)}. */
        public Builder listingKeys(String... listingKeys) {
            return set("listing_keys", listingKeys);
        }

        /** The name to show in user interfaces. */
        public Builder name(String name) {
            return set("name", name);
        }

        /** The PIN code that the person prefers. If a lock rejects it, the lock gets another one. */
        public Builder preferredCode(String preferredCode) {
            return set("preferred_code", preferredCode);
        }

        /** The properties that this applies to, by your own keys. */
        public Builder propertyKeys(List<String> propertyKeys) {
            return set("property_keys", propertyKeys);
        }

        /** See {@link #propertyKeys(List)}. */
        public Builder propertyKeys(String... propertyKeys) {
            return set("property_keys", propertyKeys);
        }

        /** Your own key for the resident. */
        public Builder residentKey(String residentKey) {
            return set("resident_key", residentKey);
        }

        /** The rooms that this applies to, by your own keys. */
        public Builder roomKeys(List<String> roomKeys) {
            return set("room_keys", roomKeys);
        }

        /** See {@link #roomKeys(List)}. */
        public Builder roomKeys(String... roomKeys) {
            return set("room_keys", roomKeys);
        }

        /** The spaces that this applies to, by your own keys. */
        public Builder spaceKeys(List<String> spaceKeys) {
            return set("space_keys", spaceKeys);
        }

        /** See {@link #spaceKeys(List)}. */
        public Builder spaceKeys(String... spaceKeys) {
            return set("space_keys", spaceKeys);
        }

        /** When the stay starts, and with it the access. */
        public Builder startsAt(Instant startsAt) {
            return set("starts_at", startsAt);
        }

        /** Your own key for the tenant. */
        public Builder tenantKey(String tenantKey) {
            return set("tenant_key", tenantKey);
        }

        /** The units that this applies to, by your own keys. */
        public Builder unitKeys(List<String> unitKeys) {
            return set("unit_keys", unitKeys);
        }

        /** See {@link #unitKeys(List)}. */
        public Builder unitKeys(String... unitKeys) {
            return set("unit_keys", unitKeys);
        }

        /** Your own key for the person. */
        public Builder userIdentityKey(String userIdentityKey) {
            return set("user_identity_key", userIdentityKey);
        }

        /** Your own key for the user. */
        public Builder userKey(String userKey) {
            return set("user_key", userKey);
        }

        /** @throws IllegalArgumentException if a required field is not set; the message names it */
        public CreatePortalCustomerDataAccessGrant build() {
            require("access_grant_key");
            return new CreatePortalCustomerDataAccessGrant(this);
        }
    }
}
