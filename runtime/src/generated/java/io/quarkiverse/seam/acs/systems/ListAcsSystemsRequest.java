// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.acs.systems;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** Lists access systems, without pages. */
public final class ListAcsSystemsRequest extends RequestBody {

    private ListAcsSystemsRequest(Builder builder) {
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

    @JsonProperty("customer_key")
    public String customerKey() {
        return get("customer_key");
    }

    @JsonProperty("search")
    public String search() {
        return get("search");
    }

    /** Shows all but secrets. */
    @Override
    public String toString() {
        return toString("search");
    }

    /** Builds instances of {@link ListAcsSystemsRequest}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** Returns only access systems of this connected account. */
        public Builder connectedAccountId(String connectedAccountId) {
            return setNotEmpty("connected_account_id", connectedAccountId);
        }

        /** Returns only what belongs to the customer that has this key in your system. */
        public Builder customerKey(String customerKey) {
            return set("customer_key", customerKey);
        }

        /** Returns only what contains this text, in a name or an id for instance. Not meant for exact lookups. */
        public Builder search(String search) {
            return setNotEmpty("search", search);
        }

        public ListAcsSystemsRequest build() {

            return new ListAcsSystemsRequest(this);
        }
    }
}
