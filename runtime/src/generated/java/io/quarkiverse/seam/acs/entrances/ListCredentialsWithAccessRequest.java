// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.acs.entrances;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** Lists the credentials that open an entrance. */
public final class ListCredentialsWithAccessRequest extends RequestBody {

    private ListCredentialsWithAccessRequest(Builder builder) {
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

    @JsonProperty("acs_entrance_id")
    public String acsEntranceId() {
        return get("acs_entrance_id");
    }

    @JsonProperty("include_if")
    public List<ListCredentialsWithAccessIncludeIf> includeIf() {
        return get("include_if");
    }

    /** Builds instances of {@link ListCredentialsWithAccessRequest}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** Seam's id of the entrance, as opposed to the one that the access system uses. Required. */
        public Builder acsEntranceId(String acsEntranceId) {
            return setNotEmpty("acs_entrance_id", acsEntranceId);
        }

        /** Returns only credentials that meet all of these conditions. */
        public Builder includeIf(List<ListCredentialsWithAccessIncludeIf> includeIf) {
            return set("include_if", includeIf);
        }

        /** See {@link #includeIf(List)}. */
        public Builder includeIf(ListCredentialsWithAccessIncludeIf... includeIf) {
            return set("include_if", includeIf);
        }

        /** @throws IllegalArgumentException if a required field is not set; the message names it */
        public ListCredentialsWithAccessRequest build() {
            require("acs_entrance_id");
            return new ListCredentialsWithAccessRequest(this);
        }
    }
}
