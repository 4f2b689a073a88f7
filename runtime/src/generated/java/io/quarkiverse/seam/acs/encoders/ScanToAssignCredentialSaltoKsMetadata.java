// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.acs.encoders;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** What only an encoder of Salto KS needs. */
public final class ScanToAssignCredentialSaltoKsMetadata extends RequestBody {

    private ScanToAssignCredentialSaltoKsMetadata(Builder builder) {
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

    @JsonProperty("detect_new_tags")
    public Boolean detectNewTags() {
        return get("detect_new_tags");
    }

    /** Builds instances of {@link ScanToAssignCredentialSaltoKsMetadata}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** Whether to also accept cards that the access system does not know yet. Default: {@code false}. */
        public Builder detectNewTags(Boolean detectNewTags) {
            return set("detect_new_tags", detectNewTags);
        }

        public ScanToAssignCredentialSaltoKsMetadata build() {

            return new ScanToAssignCredentialSaltoKsMetadata(this);
        }
    }
}
