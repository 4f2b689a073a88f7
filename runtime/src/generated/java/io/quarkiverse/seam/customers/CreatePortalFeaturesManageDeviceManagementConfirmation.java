// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.customers;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** The message before devices become managed, which may cause costs. Texts that are omitted have a default. */
public final class CreatePortalFeaturesManageDeviceManagementConfirmation extends RequestBody {

    private CreatePortalFeaturesManageDeviceManagementConfirmation(Builder builder) {
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

    @JsonProperty("body")
    public String body() {
        return get("body");
    }

    @JsonProperty("cancel_button_label")
    public String cancelButtonLabel() {
        return get("cancel_button_label");
    }

    @JsonProperty("confirm_button_label")
    public String confirmButtonLabel() {
        return get("confirm_button_label");
    }

    @JsonProperty("title")
    public String title() {
        return get("title");
    }

    /** Builds instances of {@link CreatePortalFeaturesManageDeviceManagementConfirmation}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** The text of the message. */
        public Builder body(String body) {
            return set("body", body);
        }

        /** The text on the button that changes nothing. */
        public Builder cancelButtonLabel(String cancelButtonLabel) {
            return set("cancel_button_label", cancelButtonLabel);
        }

        /** The text on the button that makes the devices managed. */
        public Builder confirmButtonLabel(String confirmButtonLabel) {
            return set("confirm_button_label", confirmButtonLabel);
        }

        /** The headline of the message. */
        public Builder title(String title) {
            return set("title", title);
        }

        public CreatePortalFeaturesManageDeviceManagementConfirmation build() {

            return new CreatePortalFeaturesManageDeviceManagementConfirmation(this);
        }
    }
}
