// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.actionattempts;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** Lists action attempts, page by page. Set attempts or a device. */
public final class ListActionAttemptsRequest extends RequestBody {

    private ListActionAttemptsRequest(Builder builder) {
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

    @JsonProperty("action_attempt_ids")
    public List<String> actionAttemptIds() {
        return get("action_attempt_ids");
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

    /** Builds instances of {@link ListActionAttemptsRequest}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** Returns only these attempts. */
        public Builder actionAttemptIds(List<String> actionAttemptIds) {
            return setNotEmpty("action_attempt_ids", actionAttemptIds);
        }

        /** See {@link #actionAttemptIds(List)}. */
        public Builder actionAttemptIds(String... actionAttemptIds) {
            return setNotEmpty("action_attempt_ids", actionAttemptIds);
        }

        /** Returns only attempts at this device. */
        public Builder deviceId(String deviceId) {
            return setNotEmpty("device_id", deviceId);
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

        /** @throws IllegalArgumentException if a required field is not set; the message names it */
        public ListActionAttemptsRequest build() {
            requireOneOf("a filter is required", "action_attempt_ids", "device_id");
            return new ListActionAttemptsRequest(this);
        }
    }
}
