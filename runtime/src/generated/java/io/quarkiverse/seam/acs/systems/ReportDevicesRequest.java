// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.acs.systems;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** Tells Seam which encoders and entrances an access system has, if Seam cannot get that from the provider. */
public final class ReportDevicesRequest extends RequestBody {

    private ReportDevicesRequest(Builder builder) {
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

    @JsonProperty("acs_encoders")
    public List<ReportDevicesAcsEncoder> acsEncoders() {
        return get("acs_encoders");
    }

    @JsonProperty("acs_entrances")
    public List<ReportDevicesAcsEntrance> acsEntrances() {
        return get("acs_entrances");
    }

    @JsonProperty("acs_system_id")
    public String acsSystemId() {
        return get("acs_system_id");
    }

    /** Builds instances of {@link ReportDevicesRequest}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** The encoders to add, update or remove. */
        public Builder acsEncoders(List<ReportDevicesAcsEncoder> acsEncoders) {
            return set("acs_encoders", acsEncoders);
        }

        /** See {@link #acsEncoders(List)}. */
        public Builder acsEncoders(ReportDevicesAcsEncoder... acsEncoders) {
            return set("acs_encoders", acsEncoders);
        }

        /** The entrances to add, update or remove. */
        public Builder acsEntrances(List<ReportDevicesAcsEntrance> acsEntrances) {
            return set("acs_entrances", acsEntrances);
        }

        /** See {@link #acsEntrances(List)}. */
        public Builder acsEntrances(ReportDevicesAcsEntrance... acsEntrances) {
            return set("acs_entrances", acsEntrances);
        }

        /** The access system, by its id. Required. */
        public Builder acsSystemId(String acsSystemId) {
            return setNotEmpty("acs_system_id", acsSystemId);
        }

        /** @throws IllegalArgumentException if a required field is not set; the message names it */
        public ReportDevicesRequest build() {
            require("acs_system_id");
            return new ReportDevicesRequest(this);
        }
    }
}
