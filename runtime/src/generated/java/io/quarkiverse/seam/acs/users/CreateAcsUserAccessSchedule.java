// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.acs.users;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** When the user has access. If omitted, always. */
public final class CreateAcsUserAccessSchedule extends RequestBody {

    private CreateAcsUserAccessSchedule(Builder builder) {
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

    @JsonProperty("ends_at")
    public Instant endsAt() {
        return get("ends_at");
    }

    @JsonProperty("starts_at")
    public Instant startsAt() {
        return get("starts_at");
    }

    /** Builds instances of {@link CreateAcsUserAccessSchedule}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** When the access ends; null for no end. */
        public Builder endsAt(Instant endsAt) {
            return set("ends_at", endsAt);
        }

        /** Sends null for {@code endsAt}, which unsets it. */
        public Builder clearEndsAt() {
            return clear("ends_at");
        }

        /** When the access starts. If omitted, now. */
        public Builder startsAt(Instant startsAt) {
            return set("starts_at", startsAt);
        }

        public CreateAcsUserAccessSchedule build() {

            return new CreateAcsUserAccessSchedule(this);
        }
    }
}
