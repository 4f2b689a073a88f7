// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.phones;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** The hardware and operating system that the phone pretends to have. */
public final class CreateSandboxPhoneMetadata extends RequestBody {

    private CreateSandboxPhoneMetadata(Builder builder) {
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

    @JsonProperty("device_manufacturer")
    public String deviceManufacturer() {
        return get("device_manufacturer");
    }

    @JsonProperty("device_model")
    public String deviceModel() {
        return get("device_model");
    }

    @JsonProperty("operating_system")
    public CreateSandboxPhoneMetadataOperatingSystem operatingSystem() {
        return get("operating_system");
    }

    @JsonProperty("os_version")
    public String osVersion() {
        return get("os_version");
    }

    /** Builds instances of {@link CreateSandboxPhoneMetadata}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** The company that made the phone. Default: {@code Samsung}. */
        public Builder deviceManufacturer(String deviceManufacturer) {
            return set("device_manufacturer", deviceManufacturer);
        }

        /** The model as the phone would report it. Default: {@code Samsung Galaxy S10}. */
        public Builder deviceModel(String deviceModel) {
            return set("device_model", deviceModel);
        }

        /** Whether it runs Android or iOS. Default: {@code android}. */
        public Builder operatingSystem(CreateSandboxPhoneMetadataOperatingSystem operatingSystem) {
            return set("operating_system", operatingSystem);
        }

        /** The version of Android or iOS, as a string. Default: {@code 10}. */
        public Builder osVersion(String osVersion) {
            return set("os_version", osVersion);
        }

        public CreateSandboxPhoneMetadata build() {

            return new CreateSandboxPhoneMetadata(this);
        }
    }
}
