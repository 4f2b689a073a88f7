// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The constructor is no API, because Seam adds fields over time. */
public record AkilesMetadata(
        @JsonProperty("_member_group_id") String memberGroupId,
        String gadgetId,
        String gadgetName,
        String productName) {

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link AkilesMetadata}. */
    public static final class Builder {

        private String memberGroupId;
        private String gadgetId;
        private String gadgetName;
        private String productName;

        private Builder() {
        }

        public Builder memberGroupId(String memberGroupId) {
            this.memberGroupId = memberGroupId;
            return this;
        }

        public Builder gadgetId(String gadgetId) {
            this.gadgetId = gadgetId;
            return this;
        }

        public Builder gadgetName(String gadgetName) {
            this.gadgetName = gadgetName;
            return this;
        }

        public Builder productName(String productName) {
            this.productName = productName;
            return this;
        }

        public AkilesMetadata build() {
            return new AkilesMetadata(memberGroupId, gadgetId, gadgetName, productName);
        }
    }
}
