// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.acs.credentials;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** For Salto Space only. */
public final class CreateAcsCredentialSaltoSpaceMetadata extends RequestBody {

    private CreateAcsCredentialSaltoSpaceMetadata(Builder builder) {
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

    @JsonProperty("assign_new_key")
    public Boolean assignNewKey() {
        return get("assign_new_key");
    }

    /** Builds instances of {@link CreateAcsCredentialSaltoSpaceMetadata}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** Whether it becomes the first card of a user. */
        public Builder assignNewKey(Boolean assignNewKey) {
            return set("assign_new_key", assignNewKey);
        }

        public CreateAcsCredentialSaltoSpaceMetadata build() {

            return new CreateAcsCredentialSaltoSpaceMetadata(this);
        }
    }
}
