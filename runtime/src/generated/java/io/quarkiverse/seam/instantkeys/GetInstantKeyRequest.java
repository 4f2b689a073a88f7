// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.instantkeys;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** Returns an instant key, selected by id or link. */
public final class GetInstantKeyRequest extends RequestBody {

    private GetInstantKeyRequest(Builder builder) {
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

    @JsonProperty("instant_key_id")
    public String instantKeyId() {
        return get("instant_key_id");
    }

    @JsonProperty("instant_key_url")
    public String instantKeyUrl() {
        return get("instant_key_url");
    }

    /** Shows all but secrets. */
    @Override
    public String toString() {
        return toString("instant_key_url");
    }

    /** Builds instances of {@link GetInstantKeyRequest}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** Selects the instant key by its id. Set this or the link. */
        public Builder instantKeyId(String instantKeyId) {
            return setNotEmpty("instant_key_id", instantKeyId);
        }

        /** Selects the instant key by its link. Set this or the id. */
        public Builder instantKeyUrl(String instantKeyUrl) {
            return set("instant_key_url", instantKeyUrl);
        }

        public GetInstantKeyRequest build() {

            return new GetInstantKeyRequest(this);
        }
    }
}
