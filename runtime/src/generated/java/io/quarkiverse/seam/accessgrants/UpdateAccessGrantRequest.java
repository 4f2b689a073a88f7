// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.accessgrants;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** Changes the name or times of an Access Grant. Its codes, cards and keys change after the call. */
public final class UpdateAccessGrantRequest extends RequestBody {

    private UpdateAccessGrantRequest(Builder builder) {
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

    @JsonProperty("access_grant_id")
    public String accessGrantId() {
        return get("access_grant_id");
    }

    @JsonProperty("access_grant_key")
    public String accessGrantKey() {
        return get("access_grant_key");
    }

    @JsonProperty("ends_at")
    public Instant endsAt() {
        return get("ends_at");
    }

    @JsonProperty("name")
    public String name() {
        return get("name");
    }

    @JsonProperty("starts_at")
    public Instant startsAt() {
        return get("starts_at");
    }

    /** Builds instances of {@link UpdateAccessGrantRequest}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** Seam's id of the Access Grant, as opposed to your own key. */
        public Builder accessGrantId(String accessGrantId) {
            return setNotEmpty("access_grant_id", accessGrantId);
        }

        /** Selects the Access Grant by your own key for it. */
        public Builder accessGrantKey(String accessGrantKey) {
            return setNotEmpty("access_grant_key", accessGrantKey);
        }

        /** When the access ends; null for access without an end. */
        public Builder endsAt(Instant endsAt) {
            return set("ends_at", endsAt);
        }

        /** Sends null for {@code endsAt}, which unsets it. */
        public Builder clearEndsAt() {
            return clear("ends_at");
        }

        /** The name for a user interface; null for the default. */
        public Builder name(String name) {
            return set("name", name);
        }

        /** Sends null for {@code name}, which unsets it. */
        public Builder clearName() {
            return clear("name");
        }

        /** When the access starts. If omitted in a new Access Grant, it starts immediately. */
        public Builder startsAt(Instant startsAt) {
            return set("starts_at", startsAt);
        }

        public UpdateAccessGrantRequest build() {

            return new UpdateAccessGrantRequest(this);
        }
    }
}
