// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.accessgrants;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** Adds access methods to an Access Grant, for instance a card beside the PIN code. */
public final class RequestAccessMethodsRequest extends RequestBody {

    private RequestAccessMethodsRequest(Builder builder) {
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

    @JsonProperty("requested_access_methods")
    public List<RequestAccessMethodsRequestedAccessMethod> requestedAccessMethods() {
        return get("requested_access_methods");
    }

    /** Builds instances of {@link RequestAccessMethodsRequest}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** Seam's id of the Access Grant, as opposed to your own key. Required. */
        public Builder accessGrantId(String accessGrantId) {
            return setNotEmpty("access_grant_id", accessGrantId);
        }

        /** The ways in which the person should be able to open the doors. Required. At least one element. */
        public Builder requestedAccessMethods(List<RequestAccessMethodsRequestedAccessMethod> requestedAccessMethods) {
            return set("requested_access_methods", requestedAccessMethods);
        }

        /** See {@link #requestedAccessMethods(List)}. */
        public Builder requestedAccessMethods(RequestAccessMethodsRequestedAccessMethod... requestedAccessMethods) {
            return set("requested_access_methods", requestedAccessMethods);
        }

        /** @throws IllegalArgumentException if a required field is not set; the message names it */
        public RequestAccessMethodsRequest build() {
            require("access_grant_id", "requested_access_methods");
            return new RequestAccessMethodsRequest(this);
        }
    }
}
