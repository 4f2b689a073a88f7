// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.spaces;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** Adds entrances to a space. Access Grants for the space then include them. */
public final class AddAcsEntrancesRequest extends RequestBody {

    private AddAcsEntrancesRequest(Builder builder) {
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

    @JsonProperty("acs_entrance_ids")
    public List<String> acsEntranceIds() {
        return get("acs_entrance_ids");
    }

    @JsonProperty("space_id")
    public String spaceId() {
        return get("space_id");
    }

    /** Builds instances of {@link AddAcsEntrancesRequest}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** The entrances to add to the space. Required. At least one element. */
        public Builder acsEntranceIds(List<String> acsEntranceIds) {
            return setNotEmpty("acs_entrance_ids", acsEntranceIds);
        }

        /** See {@link #acsEntranceIds(List)}. */
        public Builder acsEntranceIds(String... acsEntranceIds) {
            return setNotEmpty("acs_entrance_ids", acsEntranceIds);
        }

        /** Selects the space by Seam's id. Required. */
        public Builder spaceId(String spaceId) {
            return setNotEmpty("space_id", spaceId);
        }

        /** @throws IllegalArgumentException if a required field is not set; the message names it */
        public AddAcsEntrancesRequest build() {
            require("acs_entrance_ids", "space_id");
            return new AddAcsEntrancesRequest(this);
        }
    }
}
