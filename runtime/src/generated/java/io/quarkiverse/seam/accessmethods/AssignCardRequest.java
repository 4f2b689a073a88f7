// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.accessmethods;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** Assigns a card that the access system already knows to an access method, and issues it. */
public final class AssignCardRequest extends RequestBody {

    private AssignCardRequest(Builder builder) {
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

    @JsonProperty("access_method_id")
    public String accessMethodId() {
        return get("access_method_id");
    }

    @JsonProperty("card_number")
    public String cardNumber() {
        return get("card_number");
    }

    /** Shows all but secrets. */
    @Override
    public String toString() {
        return toString("card_number");
    }

    /** Builds instances of {@link AssignCardRequest}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** Selects one access method: a PIN code, card or mobile key that belongs to an Access Grant. Required. */
        public Builder accessMethodId(String accessMethodId) {
            return setNotEmpty("access_method_id", accessMethodId);
        }

        /** The number of the card in the access system. Required. */
        public Builder cardNumber(String cardNumber) {
            return set("card_number", cardNumber);
        }

        /** @throws IllegalArgumentException if a required field is not set; the message names it */
        public AssignCardRequest build() {
            require("access_method_id", "card_number");
            return new AssignCardRequest(this);
        }
    }
}
