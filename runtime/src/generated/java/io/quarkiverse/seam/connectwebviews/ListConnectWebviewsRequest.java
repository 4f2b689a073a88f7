// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.connectwebviews;

import java.util.Map;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** Lists Connect Webviews, page by page. */
public final class ListConnectWebviewsRequest extends RequestBody {

    private ListConnectWebviewsRequest(Builder builder) {
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

    @JsonProperty("custom_metadata_has")
    public Map<String, Object> customMetadataHas() {
        return get("custom_metadata_has");
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

    @JsonProperty("user_identifier_key")
    public String userIdentifierKey() {
        return get("user_identifier_key");
    }

    /** Shows all but secrets. */
    @Override
    public String toString() {
        return toString("custom_metadata_has", "search", "user_identifier_key");
    }

    /** Builds instances of {@link ListConnectWebviewsRequest}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** Returns only what has every one of these entries in its custom metadata, key and value. */
        public Builder customMetadataHas(Map<String, ?> customMetadataHas) {
            return set("custom_metadata_has", customMetadataHas);
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

        /**
         * Returns only what your own user with this key can see. Treat the key as a secret, because together with a publishable
         * key it opens a session.
         */
        public Builder userIdentifierKey(String userIdentifierKey) {
            return set("user_identifier_key", userIdentifierKey);
        }

        public ListConnectWebviewsRequest build() {

            return new ListConnectWebviewsRequest(this);
        }
    }
}
