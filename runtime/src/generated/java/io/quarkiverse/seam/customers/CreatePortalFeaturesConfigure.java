// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.customers;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** The part where the customer configures automation rules. */
public final class CreatePortalFeaturesConfigure extends RequestBody {

    private CreatePortalFeaturesConfigure(Builder builder) {
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

    @JsonProperty("allow_access_automation_rule_customization")
    public Boolean allowAccessAutomationRuleCustomization() {
        return get("allow_access_automation_rule_customization");
    }

    @JsonProperty("allow_climate_automation_rule_customization")
    public Boolean allowClimateAutomationRuleCustomization() {
        return get("allow_climate_automation_rule_customization");
    }

    @JsonProperty("allow_instant_key_customization")
    public Boolean allowInstantKeyCustomization() {
        return get("allow_instant_key_customization");
    }

    @JsonProperty("exclude")
    public Boolean exclude() {
        return get("exclude");
    }

    /** Builds instances of {@link CreatePortalFeaturesConfigure}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** Whether the customer can change the rules for access. Default: {@code false}. */
        public Builder allowAccessAutomationRuleCustomization(Boolean allowAccessAutomationRuleCustomization) {
            return set("allow_access_automation_rule_customization", allowAccessAutomationRuleCustomization);
        }

        /** Whether the customer can change the rules for thermostats. Default: {@code false}. */
        public Builder allowClimateAutomationRuleCustomization(Boolean allowClimateAutomationRuleCustomization) {
            return set("allow_climate_automation_rule_customization", allowClimateAutomationRuleCustomization);
        }

        /** Whether the customer can change the look of instant keys. Default: {@code false}. */
        public Builder allowInstantKeyCustomization(Boolean allowInstantKeyCustomization) {
            return set("allow_instant_key_customization", allowInstantKeyCustomization);
        }

        /** Whether to hide this part of the portal. Default: {@code false}. */
        public Builder exclude(Boolean exclude) {
            return set("exclude", exclude);
        }

        public CreatePortalFeaturesConfigure build() {

            return new CreatePortalFeaturesConfigure(this);
        }
    }
}
