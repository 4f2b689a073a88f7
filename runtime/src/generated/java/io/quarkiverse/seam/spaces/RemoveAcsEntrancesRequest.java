// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.spaces;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** Removes entrances from a space. Access Grants for the space no longer include them. */
public final class RemoveAcsEntrancesRequest extends RequestBody {

    private RemoveAcsEntrancesRequest(Builder builder) {
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

    /** Builds instances of {@link RemoveAcsEntrancesRequest}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** The entrances that should no longer belong to the space. Required. */
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
        public RemoveAcsEntrancesRequest build() {
            require("acs_entrance_ids", "space_id");
            return new RemoveAcsEntrancesRequest(this);
        }
    }
}
