// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.spaces;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** Adds an account with all that Seam reaches through it to a space. */
public final class AddConnectedAccountRequest extends RequestBody {

    private AddConnectedAccountRequest(Builder builder) {
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

    @JsonProperty("connected_account_id")
    public String connectedAccountId() {
        return get("connected_account_id");
    }

    @JsonProperty("space_id")
    public String spaceId() {
        return get("space_id");
    }

    /** Builds instances of {@link AddConnectedAccountRequest}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** The connected account to add to the space. Required. */
        public Builder connectedAccountId(String connectedAccountId) {
            return setNotEmpty("connected_account_id", connectedAccountId);
        }

        /** Selects the space by Seam's id. Required. */
        public Builder spaceId(String spaceId) {
            return setNotEmpty("space_id", spaceId);
        }

        /** @throws IllegalArgumentException if a required field is not set; the message names it */
        public AddConnectedAccountRequest build() {
            require("connected_account_id", "space_id");
            return new AddConnectedAccountRequest(this);
        }
    }
}
