// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.accesscodes;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** Lists managed access codes, page by page. Requires a device, access codes, an Access Grant or an access method. */
public final class ListAccessCodesRequest extends RequestBody {

    private ListAccessCodesRequest(Builder builder) {
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

    @JsonProperty("access_code_ids")
    public List<String> accessCodeIds() {
        return get("access_code_ids");
    }

    @JsonProperty("access_grant_id")
    public String accessGrantId() {
        return get("access_grant_id");
    }

    @JsonProperty("access_grant_key")
    public String accessGrantKey() {
        return get("access_grant_key");
    }

    @JsonProperty("access_method_id")
    public String accessMethodId() {
        return get("access_method_id");
    }

    @JsonProperty("customer_key")
    public String customerKey() {
        return get("customer_key");
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

    /** Builds instances of {@link ListAccessCodesRequest}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** Returns only these codes. */
        public Builder accessCodeIds(List<String> accessCodeIds) {
            return setNotEmpty("access_code_ids", accessCodeIds);
        }

        /** See {@link #accessCodeIds(List)}. */
        public Builder accessCodeIds(String... accessCodeIds) {
            return setNotEmpty("access_code_ids", accessCodeIds);
        }

        /** Returns only codes that belong to this Access Grant. */
        public Builder accessGrantId(String accessGrantId) {
            return setNotEmpty("access_grant_id", accessGrantId);
        }

        /** Returns only codes that belong to the Access Grant that has this key in your system. */
        public Builder accessGrantKey(String accessGrantKey) {
            return set("access_grant_key", accessGrantKey);
        }

        /** Returns only the code that belongs to this access method. */
        public Builder accessMethodId(String accessMethodId) {
            return setNotEmpty("access_method_id", accessMethodId);
        }

        /** Returns only what belongs to the customer that has this key in your system. */
        public Builder customerKey(String customerKey) {
            return set("customer_key", customerKey);
        }

        /** Returns only codes on this lock. */
        public Builder deviceId(String deviceId) {
            return setNotEmpty("device_id", deviceId);
        }

        /**
         * The maximum number of results on a page. The default differs from list to list. More than 0. Default: {@code 55000}.
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
        public ListAccessCodesRequest build() {
            requireOneOf("a filter is required", "device_id", "access_code_ids", "access_grant_id", "access_grant_key",
                    "access_method_id", "customer_key");
            return new ListAccessCodesRequest(this);
        }
    }
}
