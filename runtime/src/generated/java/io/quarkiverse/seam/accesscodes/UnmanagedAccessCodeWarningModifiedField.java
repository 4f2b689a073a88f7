// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.accesscodes;

import io.quarkiverse.seam.runtime.api.Values;

/** The constructor is no API, because Seam adds fields over time. */
public record UnmanagedAccessCodeWarningModifiedField(
        String field,
        String from,
        String to) {

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link UnmanagedAccessCodeWarningModifiedField}. */
    public static final class Builder {

        private String field;
        private String from;
        private String to;

        private Builder() {
        }

        public Builder field(String field) {
            this.field = field;
            return this;
        }

        public Builder from(String from) {
            this.from = from;
            return this;
        }

        public Builder to(String to) {
            this.to = to;
            return this;
        }

        public UnmanagedAccessCodeWarningModifiedField build() {
            return new UnmanagedAccessCodeWarningModifiedField(field, from, to);
        }
    }

    /** Shows all but secrets. */
    @Override
    public String toString() {
        return "UnmanagedAccessCodeWarningModifiedField[field=" + field + ", from=" + Values.masked(from) + ", to="
                + Values.masked(to) + "]";
    }
}
