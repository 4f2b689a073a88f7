// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.connectedaccounts;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/**
 * Returns a connected account, selected by id or email address.
 * <p>
 * Set exactly one of these: {@code connectedAccountId}, {@code email}.
 */
public final class GetConnectedAccountRequest extends RequestBody {

    private GetConnectedAccountRequest(Builder builder) {
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

    @JsonProperty("connected_account_id")
    public String connectedAccountId() {
        return get("connected_account_id");
    }

    @JsonProperty("email")
    public String email() {
        return get("email");
    }

    /** Builds instances of {@link GetConnectedAccountRequest}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** Selects the account by its id. Set this or the email address. */
        public Builder connectedAccountId(String connectedAccountId) {
            return setNotEmpty("connected_account_id", connectedAccountId);
        }

        /** Selects the account by the email address of its user at the provider. Set this or the id. */
        public Builder email(String email) {
            return set("email", email);
        }

        public GetConnectedAccountRequest build() {

            return new GetConnectedAccountRequest(this);
        }
    }
}
