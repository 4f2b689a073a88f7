// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.customers;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/**
 * Creates a link to a portal hosted by Seam, where one of your customers manages devices. The link needs no login, so keep it
 * secret.
 */
public final class CreatePortalRequest extends RequestBody {

    private CreatePortalRequest(Builder builder) {
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

    @JsonProperty("customer_data")
    public CreatePortalCustomerData customerData() {
        return get("customer_data");
    }

    @JsonProperty("customer_resources_filters")
    public List<CreatePortalCustomerResourcesFilter> customerResourcesFilters() {
        return get("customer_resources_filters");
    }

    @JsonProperty("customization_profile_id")
    public String customizationProfileId() {
        return get("customization_profile_id");
    }

    @JsonProperty("exclude_locale_picker")
    public Boolean excludeLocalePicker() {
        return get("exclude_locale_picker");
    }

    @JsonProperty("features")
    public CreatePortalFeatures features() {
        return get("features");
    }

    @JsonProperty("is_embedded")
    public Boolean isEmbedded() {
        return get("is_embedded");
    }

    @JsonProperty("landing_page")
    public CreatePortalLandingPage landingPage() {
        return get("landing_page");
    }

    @JsonProperty("locale")
    public CreatePortalLocale locale() {
        return get("locale");
    }

    @JsonProperty("navigation_mode")
    public CreatePortalNavigationMode navigationMode() {
        return get("navigation_mode");
    }

    @JsonProperty("read_only")
    public Boolean readOnly() {
        return get("read_only");
    }

    /** Builds instances of {@link CreatePortalRequest}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** What to tell Seam about the customer; the same as for {@code pushData}. */
        public Builder customerData(CreatePortalCustomerData customerData) {
            return set("customer_data", customerData);
        }

        /** Shows only resources whose custom metadata matches all of these filters. */
        public Builder customerResourcesFilters(List<CreatePortalCustomerResourcesFilter> customerResourcesFilters) {
            return set("customer_resources_filters", customerResourcesFilters);
        }

        /** See {@link #customerResourcesFilters(List)}. */
        public Builder customerResourcesFilters(CreatePortalCustomerResourcesFilter... customerResourcesFilters) {
            return set("customer_resources_filters", customerResourcesFilters);
        }

        /** The id of the profile with the logo and colors of the portal. */
        public Builder customizationProfileId(String customizationProfileId) {
            return setNotEmpty("customization_profile_id", customizationProfileId);
        }

        /** Whether to hide the choice of language. Default: {@code false}. */
        public Builder excludeLocalePicker(Boolean excludeLocalePicker) {
            return set("exclude_locale_picker", excludeLocalePicker);
        }

        /** The parts of the portal. */
        public Builder features(CreatePortalFeatures features) {
            return set("features", features);
        }

        /** Whether the portal is shown inside a page of your application. Default: {@code false}. */
        public Builder isEmbedded(Boolean isEmbedded) {
            return set("is_embedded", isEmbedded);
        }

        /** The page that the portal opens with. */
        public Builder landingPage(CreatePortalLandingPage landingPage) {
            return set("landing_page", landingPage);
        }

        /** The language of the portal. */
        public Builder locale(CreatePortalLocale locale) {
            return set("locale", locale);
        }

        /**
         * Whether to show the navigation (full) or hide it (restricted), for instance for a link to one page. Default:
         * {@code full}.
         */
        public Builder navigationMode(CreatePortalNavigationMode navigationMode) {
            return set("navigation_mode", navigationMode);
        }

        /**
         * Whether the customer can see everything but change nothing. Seam rejects changes from this portal. Default:
         * {@code false}.
         */
        public Builder readOnly(Boolean readOnly) {
            return set("read_only", readOnly);
        }

        public CreatePortalRequest build() {

            return new CreatePortalRequest(this);
        }
    }
}
