// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.accessgrants;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/**
 * Gives a person access to doors. Codes, cards and keys are issued after the call: check the access methods, or wait for their
 * events.
 * <p>
 * Set exactly one of these: {@code userIdentityId}, {@code userIdentity}.
 */
public final class CreateAccessGrantRequest extends RequestBody {

    private CreateAccessGrantRequest(Builder builder) {
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

    @JsonProperty("acs_entrance_ids")
    public List<String> acsEntranceIds() {
        return get("acs_entrance_ids");
    }

    @JsonProperty("customization_profile_id")
    public String customizationProfileId() {
        return get("customization_profile_id");
    }

    @JsonProperty("device_ids")
    public List<String> deviceIds() {
        return get("device_ids");
    }

    @JsonProperty("ends_at")
    public Instant endsAt() {
        return get("ends_at");
    }

    @JsonProperty("name")
    public String name() {
        return get("name");
    }

    @JsonProperty("requested_access_methods")
    public List<CreateAccessGrantRequestedAccessMethod> requestedAccessMethods() {
        return get("requested_access_methods");
    }

    @JsonProperty("reservation_key")
    public String reservationKey() {
        return get("reservation_key");
    }

    @JsonProperty("space_ids")
    public List<String> spaceIds() {
        return get("space_ids");
    }

    @JsonProperty("space_keys")
    public List<String> spaceKeys() {
        return get("space_keys");
    }

    @JsonProperty("starts_at")
    public Instant startsAt() {
        return get("starts_at");
    }

    @JsonProperty("user_identity")
    public CreateAccessGrantUserIdentity userIdentity() {
        return get("user_identity");
    }

    @JsonProperty("user_identity_id")
    public String userIdentityId() {
        return get("user_identity_id");
    }

    /** Builds instances of {@link CreateAccessGrantRequest}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** Your own key for the Access Grant, unique in the workspace. */
        public Builder accessGrantKey(String accessGrantKey) {
            return setNotEmpty("access_grant_key", accessGrantKey);
        }

        /** The entrances of access systems to give access to. */
        public Builder acsEntranceIds(List<String> acsEntranceIds) {
            return setNotEmpty("acs_entrance_ids", acsEntranceIds);
        }

        /** See {@link #acsEntranceIds(List)}. */
        public Builder acsEntranceIds(String... acsEntranceIds) {
            return setNotEmpty("acs_entrance_ids", acsEntranceIds);
        }

        /** The look of mobile keys on the person's phone. */
        public Builder customizationProfileId(String customizationProfileId) {
            return setNotEmpty("customization_profile_id", customizationProfileId);
        }

        /** The locks to give access to, for locks outside of access systems. */
        public Builder deviceIds(List<String> deviceIds) {
            return setNotEmpty("device_ids", deviceIds);
        }

        /** See {@link #deviceIds(List)}. */
        public Builder deviceIds(String... deviceIds) {
            return setNotEmpty("device_ids", deviceIds);
        }

        /** When the access ends; null for access without an end. */
        public Builder endsAt(Instant endsAt) {
            return set("ends_at", endsAt);
        }

        /** Sends null for {@code endsAt}, which unsets it. */
        public Builder clearEndsAt() {
            return clear("ends_at");
        }

        /** The name for a user interface; null for the default. */
        public Builder name(String name) {
            return set("name", name);
        }

        /** Sends null for {@code name}, which unsets it. */
        public Builder clearName() {
            return clear("name");
        }

        /** The ways in which the person should be able to open the doors. Required. */
        public Builder requestedAccessMethods(List<CreateAccessGrantRequestedAccessMethod> requestedAccessMethods) {
            return set("requested_access_methods", requestedAccessMethods);
        }

        /** See {@link #requestedAccessMethods(List)}. */
        public Builder requestedAccessMethods(CreateAccessGrantRequestedAccessMethod... requestedAccessMethods) {
            return set("requested_access_methods", requestedAccessMethods);
        }

        /** Your own key for the booking that the Access Grant is for. */
        public Builder reservationKey(String reservationKey) {
            return set("reservation_key", reservationKey);
        }

        /** The spaces to give access to, with all of their doors. */
        public Builder spaceIds(List<String> spaceIds) {
            return setNotEmpty("space_ids", spaceIds);
        }

        /** See {@link #spaceIds(List)}. */
        public Builder spaceIds(String... spaceIds) {
            return setNotEmpty("space_ids", spaceIds);
        }

        /** The spaces to give access to, by your own keys. */
        public Builder spaceKeys(List<String> spaceKeys) {
            return setNotEmpty("space_keys", spaceKeys);
        }

        /** See {@link #spaceKeys(List)}. */
        public Builder spaceKeys(String... spaceKeys) {
            return setNotEmpty("space_keys", spaceKeys);
        }

        /** When the access starts. If omitted in a new Access Grant, it starts immediately. */
        public Builder startsAt(Instant startsAt) {
            return set("starts_at", startsAt);
        }

        /** The person, if there is no user identity yet: Seam creates one. Set this or {@code userIdentityId}. */
        public Builder userIdentity(CreateAccessGrantUserIdentity userIdentity) {
            return set("user_identity", userIdentity);
        }

        /** The person, if there is a user identity. Set this or {@code userIdentity}. */
        public Builder userIdentityId(String userIdentityId) {
            return setNotEmpty("user_identity_id", userIdentityId);
        }

        /** @throws IllegalArgumentException if a required field is not set; the message names it */
        public CreateAccessGrantRequest build() {
            require("requested_access_methods");
            return new CreateAccessGrantRequest(this);
        }
    }
}
