// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.accesscodes;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** Makes a PIN code managed, as {@code convertToManaged} does. */
public final class UpdateUnmanagedAccessCodeRequest extends RequestBody {

    private UpdateUnmanagedAccessCodeRequest(Builder builder) {
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

    @JsonProperty("access_code_id")
    public String accessCodeId() {
        return get("access_code_id");
    }

    @JsonProperty("allow_external_modification")
    public Boolean allowExternalModification() {
        return get("allow_external_modification");
    }

    @JsonProperty("force")
    public Boolean force() {
        return get("force");
    }

    @JsonProperty("is_external_modification_allowed")
    public Boolean isExternalModificationAllowed() {
        return get("is_external_modification_allowed");
    }

    @JsonProperty("is_managed")
    public Boolean isManaged() {
        return get("is_managed");
    }

    /** Builds instances of {@link UpdateUnmanagedAccessCodeRequest}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** The code to manage from now on. Required. */
        public Builder accessCodeId(String accessCodeId) {
            return setNotEmpty("access_code_id", accessCodeId);
        }

        /** The older name of {@code isExternalModificationAllowed}. */
        public Builder allowExternalModification(Boolean allowExternalModification) {
            return set("allow_external_modification", allowExternalModification);
        }

        /** Whether to manage the code even if another Seam workspace already does. */
        public Builder force(Boolean force) {
            return set("force", force);
        }

        /**
         * Whether to keep changes made at the lock or in the provider's app once the code is managed. If false, Seam reverts
         * them.
         */
        public Builder isExternalModificationAllowed(Boolean isExternalModificationAllowed) {
            return set("is_external_modification_allowed", isExternalModificationAllowed);
        }

        /** True makes the code managed. Required. */
        public Builder isManaged(Boolean isManaged) {
            return set("is_managed", isManaged);
        }

        /** @throws IllegalArgumentException if a required field is not set; the message names it */
        public UpdateUnmanagedAccessCodeRequest build() {
            require("access_code_id", "is_managed");
            return new UpdateUnmanagedAccessCodeRequest(this);
        }
    }
}
