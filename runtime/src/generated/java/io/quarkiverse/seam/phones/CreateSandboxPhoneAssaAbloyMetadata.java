// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.phones;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** What is specific to the ASSA ABLOY app on the phone. */
public final class CreateSandboxPhoneAssaAbloyMetadata extends RequestBody {

    private CreateSandboxPhoneAssaAbloyMetadata(Builder builder) {
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

    @JsonProperty("application_version")
    public String applicationVersion() {
        return get("application_version");
    }

    @JsonProperty("ble_capability")
    public Boolean bleCapability() {
        return get("ble_capability");
    }

    @JsonProperty("hce_capability")
    public Boolean hceCapability() {
        return get("hce_capability");
    }

    @JsonProperty("nfc_capability")
    public Boolean nfcCapability() {
        return get("nfc_capability");
    }

    @JsonProperty("seos_applet_version")
    public String seosAppletVersion() {
        return get("seos_applet_version");
    }

    @JsonProperty("seos_tsm_endpoint_id")
    public Long seosTsmEndpointId() {
        return get("seos_tsm_endpoint_id");
    }

    /** Builds instances of {@link CreateSandboxPhoneAssaAbloyMetadata}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** The version of the mobile app. Default: {@code 1.0.0}. */
        public Builder applicationVersion(String applicationVersion) {
            return set("application_version", applicationVersion);
        }

        /** Whether it supports Bluetooth Low Energy. Default: {@code true}. */
        public Builder bleCapability(Boolean bleCapability) {
            return set("ble_capability", bleCapability);
        }

        /** Whether it can emulate a contactless card. Default: {@code false}. */
        public Builder hceCapability(Boolean hceCapability) {
            return set("hce_capability", hceCapability);
        }

        /** Whether it supports near-field communication. Default: {@code false}. */
        public Builder nfcCapability(Boolean nfcCapability) {
            return set("nfc_capability", nfcCapability);
        }

        /** The version of the Seos applet, which stores the keys. Default: {@code 1.0.0}. */
        public Builder seosAppletVersion(String seosAppletVersion) {
            return set("seos_applet_version", seosAppletVersion);
        }

        /** The number of the phone at the Seos service. Default: {@code 1}. */
        public Builder seosTsmEndpointId(Long seosTsmEndpointId) {
            return set("seos_tsm_endpoint_id", seosTsmEndpointId);
        }

        public CreateSandboxPhoneAssaAbloyMetadata build() {

            return new CreateSandboxPhoneAssaAbloyMetadata(this);
        }
    }
}
