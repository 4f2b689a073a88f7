// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The constructor is no API, because Seam adds fields over time. */
public record AkilesMetadata(
        @JsonProperty("_member_group_id") String memberGroupId,
        String gadgetId,
        String gadgetName,
        String productName) {
}
