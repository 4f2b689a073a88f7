// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.acs.encoders;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/**
 * Lists encoders, page by page. Requires access systems or encoders.
 * <p>
 * Set exactly one of these: {@code acsSystemId}, {@code acsSystemIds}, {@code acsEncoderIds}.
 */
public final class ListAcsEncodersRequest extends RequestBody {

    private ListAcsEncodersRequest(Builder builder) {
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

    @JsonProperty("acs_encoder_ids")
    public List<String> acsEncoderIds() {
        return get("acs_encoder_ids");
    }

    @JsonProperty("acs_system_id")
    public String acsSystemId() {
        return get("acs_system_id");
    }

    @JsonProperty("acs_system_ids")
    public List<String> acsSystemIds() {
        return get("acs_system_ids");
    }

    @JsonProperty("limit")
    public Integer limit() {
        return get("limit");
    }

    @JsonProperty("page_cursor")
    public String pageCursor() {
        return get("page_cursor");
    }

    /** Builds instances of {@link ListAcsEncodersRequest}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** Returns only these encoders. */
        public Builder acsEncoderIds(List<String> acsEncoderIds) {
            return setNotEmpty("acs_encoder_ids", acsEncoderIds);
        }

        /** See {@link #acsEncoderIds(List)}. */
        public Builder acsEncoderIds(String... acsEncoderIds) {
            return setNotEmpty("acs_encoder_ids", acsEncoderIds);
        }

        /** Returns only encoders of this access system. */
        public Builder acsSystemId(String acsSystemId) {
            return setNotEmpty("acs_system_id", acsSystemId);
        }

        /** Returns only encoders of these access systems. */
        public Builder acsSystemIds(List<String> acsSystemIds) {
            return setNotEmpty("acs_system_ids", acsSystemIds);
        }

        /** See {@link #acsSystemIds(List)}. */
        public Builder acsSystemIds(String... acsSystemIds) {
            return setNotEmpty("acs_system_ids", acsSystemIds);
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

        public ListAcsEncodersRequest build() {

            return new ListAcsEncodersRequest(this);
        }
    }
}
