// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.accesscodes;

import java.time.Instant;

import io.quarkiverse.seam.runtime.api.Values;

/**
 * The value after the change; null if the change has none.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 */
public record AccessCodePendingMutationTo(
        String code,
        Instant endsAt,
        String name,
        Instant startsAt) {

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link AccessCodePendingMutationTo}. */
    public static final class Builder {

        private String code;
        private Instant endsAt;
        private String name;
        private Instant startsAt;

        private Builder() {
        }

        public Builder code(String code) {
            this.code = code;
            return this;
        }

        public Builder endsAt(Instant endsAt) {
            this.endsAt = endsAt;
            return this;
        }

        public Builder name(String name) {
            this.name = name;
            return this;
        }

        public Builder startsAt(Instant startsAt) {
            this.startsAt = startsAt;
            return this;
        }

        public AccessCodePendingMutationTo build() {
            return new AccessCodePendingMutationTo(code, endsAt, name, startsAt);
        }
    }

    /** Shows all but secrets. */
    @Override
    public String toString() {
        return "AccessCodePendingMutationTo[code=" + Values.masked(code) + ", endsAt=" + endsAt + ", name=" + name
                + ", startsAt=" + startsAt + "]";
    }
}
