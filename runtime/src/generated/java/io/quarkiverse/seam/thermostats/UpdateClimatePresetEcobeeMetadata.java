// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.thermostats;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** For an ecobee thermostat only. */
public final class UpdateClimatePresetEcobeeMetadata extends RequestBody {

    private UpdateClimatePresetEcobeeMetadata(Builder builder) {
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

    @JsonProperty("climate_ref")
    public String climateRef() {
        return get("climate_ref");
    }

    @JsonProperty("is_optimized")
    public Boolean isOptimized() {
        return get("is_optimized");
    }

    @JsonProperty("owner")
    public ClimatePresetOwner owner() {
        return get("owner");
    }

    /** Builds instances of {@link UpdateClimatePresetEcobeeMetadata}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** ecobee's identifier of the preset. */
        public Builder climateRef(String climateRef) {
            return set("climate_ref", climateRef);
        }

        /** Whether ecobee optimizes the preset to save energy. */
        public Builder isOptimized(Boolean isOptimized) {
            return set("is_optimized", isOptimized);
        }

        /** Whether the preset belongs to the user or to the system. */
        public Builder owner(ClimatePresetOwner owner) {
            return set("owner", owner);
        }

        public UpdateClimatePresetEcobeeMetadata build() {

            return new UpdateClimatePresetEcobeeMetadata(this);
        }
    }
}
