// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.customers;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** The page that the portal opens with. */
public final class CreatePortalLandingPage extends RequestBody {

    private CreatePortalLandingPage(Builder builder) {
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

    @JsonProperty("manage")
    public CreatePortalLandingPageManage manage() {
        return get("manage");
    }

    /** Builds instances of {@link CreatePortalLandingPage}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** Opens the portal with a place or booking. Set exactly one key. */
        public Builder manage(CreatePortalLandingPageManage manage) {
            return set("manage", manage);
        }

        public CreatePortalLandingPage build() {

            return new CreatePortalLandingPage(this);
        }
    }
}
