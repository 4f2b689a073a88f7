// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.acs.systems;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** Identifies it in a Hotek system. */
public final class ReportDevicesAcsEntranceHotekMetadata extends RequestBody {

    private ReportDevicesAcsEntranceHotekMetadata(Builder builder) {
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

    @JsonProperty("common_area_name")
    public String commonAreaName() {
        return get("common_area_name");
    }

    @JsonProperty("common_area_number")
    public String commonAreaNumber() {
        return get("common_area_number");
    }

    @JsonProperty("room_number")
    public String roomNumber() {
        return get("room_number");
    }

    /** Builds instances of {@link ReportDevicesAcsEntranceHotekMetadata}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** The name of the common area in the Hotek system; null for a guest room. */
        public Builder commonAreaName(String commonAreaName) {
            return set("common_area_name", commonAreaName);
        }

        /** The number of the common area in the Hotek system; null for a guest room. */
        public Builder commonAreaNumber(String commonAreaNumber) {
            return set("common_area_number", commonAreaNumber);
        }

        /** The number of the guest room in the Hotek system; null for a common area. */
        public Builder roomNumber(String roomNumber) {
            return set("room_number", roomNumber);
        }

        public ReportDevicesAcsEntranceHotekMetadata build() {

            return new ReportDevicesAcsEntranceHotekMetadata(this);
        }
    }
}
