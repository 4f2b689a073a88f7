// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.useridentities;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** Lists unmanaged people, page by page. */
public final class ListUnmanagedUserIdentitiesRequest extends RequestBody {

    private ListUnmanagedUserIdentitiesRequest(Builder builder) {
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

    @JsonProperty("created_before")
    public Instant createdBefore() {
        return get("created_before");
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

    /** Shows all but secrets. */
    @Override
    public String toString() {
        return toString("search");
    }

    /** Builds instances of {@link ListUnmanagedUserIdentitiesRequest}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** Returns only what was created before this time. Keeps a list from growing while you page through it. */
        public Builder createdBefore(Instant createdBefore) {
            return set("created_before", createdBefore);
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
            return set("search", search);
        }

        public ListUnmanagedUserIdentitiesRequest build() {

            return new ListUnmanagedUserIdentitiesRequest(this);
        }
    }
}
