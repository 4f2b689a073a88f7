// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.acs.credentials;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** For Vostio by ASSA ABLOY only. */
public final class CreateAcsCredentialAssaAbloyVostioMetadata extends RequestBody {

    private CreateAcsCredentialAssaAbloyVostioMetadata(Builder builder) {
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

    @JsonProperty("auto_join")
    public Boolean autoJoin() {
        return get("auto_join");
    }

    @JsonProperty("join_all_guest_acs_entrances")
    public Boolean joinAllGuestAcsEntrances() {
        return get("join_all_guest_acs_entrances");
    }

    @JsonProperty("override_all_guest_acs_entrances")
    public Boolean overrideAllGuestAcsEntrances() {
        return get("override_all_guest_acs_entrances");
    }

    @JsonProperty("override_guest_acs_entrance_ids")
    public List<String> overrideGuestAcsEntranceIds() {
        return get("override_guest_acs_entrance_ids");
    }

    /** Builds instances of {@link CreateAcsCredentialAssaAbloyVostioMetadata}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** Whether the credential is added to existing ones for the same doors, which keep working. */
        public Builder autoJoin(Boolean autoJoin) {
            return set("auto_join", autoJoin);
        }

        /** Whether it is added to existing credentials for all of its guest doors, which keep working. */
        public Builder joinAllGuestAcsEntrances(Boolean joinAllGuestAcsEntrances) {
            return set("join_all_guest_acs_entrances", joinAllGuestAcsEntrances);
        }

        /** Whether it replaces existing credentials for all of its guest doors, which stop working. */
        public Builder overrideAllGuestAcsEntrances(Boolean overrideAllGuestAcsEntrances) {
            return set("override_all_guest_acs_entrances", overrideAllGuestAcsEntrances);
        }

        /** The guest doors for which it replaces existing credentials. */
        public Builder overrideGuestAcsEntranceIds(List<String> overrideGuestAcsEntranceIds) {
            return setNotEmpty("override_guest_acs_entrance_ids", overrideGuestAcsEntranceIds);
        }

        /** See {@link #overrideGuestAcsEntranceIds(List)}. */
        public Builder overrideGuestAcsEntranceIds(String... overrideGuestAcsEntranceIds) {
            return setNotEmpty("override_guest_acs_entrance_ids", overrideGuestAcsEntranceIds);
        }

        public CreateAcsCredentialAssaAbloyVostioMetadata build() {

            return new CreateAcsCredentialAssaAbloyVostioMetadata(this);
        }
    }
}
