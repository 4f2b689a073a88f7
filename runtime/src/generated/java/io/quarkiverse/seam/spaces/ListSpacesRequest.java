// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.spaces;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** Lists spaces, page by page. */
public final class ListSpacesRequest extends RequestBody {

    private ListSpacesRequest(Builder builder) {
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

    @JsonProperty("customer_key")
    public String customerKey() {
        return get("customer_key");
    }

    @JsonProperty("limit")
    public Integer limit() {
        return get("limit");
    }

    @JsonProperty("page_cursor")
    public String pageCursor() {
        return get("page_cursor");
    }

    @JsonProperty("search")
    public String search() {
        return get("search");
    }

    @JsonProperty("space_key")
    public String spaceKey() {
        return get("space_key");
    }

    /** Shows all but secrets. */
    @Override
    public String toString() {
        return toString("search");
    }

    /** Builds instances of {@link ListSpacesRequest}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** Returns only what belongs to the customer that has this key in your system. */
        public Builder customerKey(String customerKey) {
            return set("customer_key", customerKey);
        }

        /**
         * The maximum number of results on a page. The default differs from list to list. More than 0. Default: {@code 500}.
         */
        public Builder limit(Integer limit) {
            return set("limit", limit);
        }

        /** Where to continue: the cursor that came with the previous page. Valid only with the same other fields as before. */
        public Builder pageCursor(String pageCursor) {
            return set("page_cursor", pageCursor);
        }

        /** Returns only what contains this text, in a name or an id for instance. Not meant for exact lookups. */
        public Builder search(String search) {
            return setNotEmpty("search", search);
        }

        /** Returns only the space that has this key in your system. */
        public Builder spaceKey(String spaceKey) {
            return set("space_key", spaceKey);
        }

        public ListSpacesRequest build() {

            return new ListSpacesRequest(this);
        }
    }
}
