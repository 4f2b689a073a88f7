// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.accesscodes;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** Lists the unmanaged access codes of a lock, page by page. */
public final class ListUnmanagedAccessCodesRequest extends RequestBody {

    private ListUnmanagedAccessCodesRequest(Builder builder) {
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

    @JsonProperty("device_id")
    public String deviceId() {
        return get("device_id");
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
        return toString("search", "user_identifier_key");
    }

    /** Builds instances of {@link ListUnmanagedAccessCodesRequest}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** The lock whose codes to list. Required. */
        public Builder deviceId(String deviceId) {
            return setNotEmpty("device_id", deviceId);
        }

        /**
         * The maximum number of results on a page. The default differs from list to list. More than 0. Default: {@code 300000}.
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

        /** @throws IllegalArgumentException if a required field is not set; the message names it */
        public ListUnmanagedAccessCodesRequest build() {
            require("device_id");
            return new ListUnmanagedAccessCodesRequest(this);
        }
    }
}
