// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** Lists the brands that Seam supports, with what their devices can do. */
public final class ListDeviceProvidersRequest extends RequestBody {

    private ListDeviceProvidersRequest(Builder builder) {
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

    @JsonProperty("provider_category")
    public ProviderCategory providerCategory() {
        return get("provider_category");
    }

    /** Builds instances of {@link ListDeviceProvidersRequest}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** Returns only brands in this category, for instance those that are no longer in beta. */
        public Builder providerCategory(ProviderCategory providerCategory) {
            return set("provider_category", providerCategory);
        }

        public ListDeviceProvidersRequest build() {

            return new ListDeviceProvidersRequest(this);
        }
    }
}
