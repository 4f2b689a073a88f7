// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.accessmethods;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/**
 * Deletes an access method, or all of an Access Grant or a booking: they no longer open anything. This cannot be undone.
 * <p>
 * Set exactly one of these: {@code accessMethodId}, {@code accessGrantId}, {@code reservationKey}.
 */
public final class DeleteAccessMethodRequest extends RequestBody {

    private DeleteAccessMethodRequest(Builder builder) {
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

    @JsonProperty("access_method_id")
    public String accessMethodId() {
        return get("access_method_id");
    }

    @JsonProperty("reservation_key")
    public String reservationKey() {
        return get("reservation_key");
    }

    /** Builds instances of {@link DeleteAccessMethodRequest}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** Deletes all access methods of this Access Grant. */
        public Builder accessGrantId(String accessGrantId) {
            return setNotEmpty("access_grant_id", accessGrantId);
        }

        /** The access method to delete. Set this, {@code accessGrantId} or {@code reservationKey}. */
        public Builder accessMethodId(String accessMethodId) {
            return setNotEmpty("access_method_id", accessMethodId);
        }

        /** Deletes all access methods for the booking that has this key in your system. */
        public Builder reservationKey(String reservationKey) {
            return set("reservation_key", reservationKey);
        }

        public DeleteAccessMethodRequest build() {

            return new DeleteAccessMethodRequest(this);
        }
    }
}
