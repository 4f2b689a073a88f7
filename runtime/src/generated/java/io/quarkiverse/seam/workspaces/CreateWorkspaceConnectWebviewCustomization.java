// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.workspaces;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** The look of Connect Webviews. */
public final class CreateWorkspaceConnectWebviewCustomization extends RequestBody {

    private CreateWorkspaceConnectWebviewCustomization(Builder builder) {
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

    @JsonProperty("logo_shape")
    public LogoShape logoShape() {
        return get("logo_shape");
    }

    @JsonProperty("primary_button_color")
    public String primaryButtonColor() {
        return get("primary_button_color");
    }

    @JsonProperty("primary_button_text_color")
    public String primaryButtonTextColor() {
        return get("primary_button_text_color");
    }

    @JsonProperty("success_message")
    public String successMessage() {
        return get("success_message");
    }

    /** Builds instances of {@link CreateWorkspaceConnectWebviewCustomization}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** The shape of the logo; null for the default. */
        public Builder logoShape(LogoShape logoShape) {
            return set("logo_shape", logoShape);
        }

        /** Sends null for {@code logoShape}, which unsets it. */
        public Builder clearLogoShape() {
            return clear("logo_shape");
        }

        /** The color of the main button, as in CSS; null for the default. */
        public Builder primaryButtonColor(String primaryButtonColor) {
            return set("primary_button_color", primaryButtonColor);
        }

        /** Sends null for {@code primaryButtonColor}, which unsets it. */
        public Builder clearPrimaryButtonColor() {
            return clear("primary_button_color");
        }

        /** The color of the text on the main button, as in CSS; null for the default. */
        public Builder primaryButtonTextColor(String primaryButtonTextColor) {
            return set("primary_button_text_color", primaryButtonTextColor);
        }

        /** Sends null for {@code primaryButtonTextColor}, which unsets it. */
        public Builder clearPrimaryButtonTextColor() {
            return clear("primary_button_text_color");
        }

        /** The text that users see after they have connected an account; null for the default. */
        public Builder successMessage(String successMessage) {
            return set("success_message", successMessage);
        }

        /** Sends null for {@code successMessage}, which unsets it. */
        public Builder clearSuccessMessage() {
            return clear("success_message");
        }

        public CreateWorkspaceConnectWebviewCustomization build() {

            return new CreateWorkspaceConnectWebviewCustomization(this);
        }
    }
}
