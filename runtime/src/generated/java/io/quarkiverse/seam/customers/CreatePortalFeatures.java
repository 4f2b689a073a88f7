// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.customers;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** The parts of the portal. */
public final class CreatePortalFeatures extends RequestBody {

    private CreatePortalFeatures(Builder builder) {
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

    @JsonProperty("configure")
    public CreatePortalFeaturesConfigure configure() {
        return get("configure");
    }

    @JsonProperty("connect")
    public CreatePortalFeaturesConnect connect() {
        return get("connect");
    }

    @JsonProperty("manage")
    public CreatePortalFeaturesManage manage() {
        return get("manage");
    }

    @JsonProperty("organize")
    public CreatePortalFeaturesOrganize organize() {
        return get("organize");
    }

    /** Builds instances of {@link CreatePortalFeatures}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** The part where the customer configures automation rules. */
        public Builder configure(CreatePortalFeaturesConfigure configure) {
            return set("configure", configure);
        }

        /** The part where the customer connects accounts. */
        public Builder connect(CreatePortalFeaturesConnect connect) {
            return set("connect", connect);
        }

        /** The part where the customer manages places, bookings and devices. */
        public Builder manage(CreatePortalFeaturesManage manage) {
            return set("manage", manage);
        }

        /** The part where the customer assigns devices to places. */
        public Builder organize(CreatePortalFeaturesOrganize organize) {
            return set("organize", organize);
        }

        public CreatePortalFeatures build() {

            return new CreatePortalFeatures(this);
        }
    }
}
