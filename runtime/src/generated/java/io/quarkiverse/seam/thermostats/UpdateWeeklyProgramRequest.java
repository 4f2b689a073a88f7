// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.thermostats;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** Sets the daily programs of a whole week. A weekday that is not set has no program afterwards. */
public final class UpdateWeeklyProgramRequest extends RequestBody {

    private UpdateWeeklyProgramRequest(Builder builder) {
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

    @JsonProperty("device_id")
    public String deviceId() {
        return get("device_id");
    }

    @JsonProperty("friday_program_id")
    public String fridayProgramId() {
        return get("friday_program_id");
    }

    @JsonProperty("monday_program_id")
    public String mondayProgramId() {
        return get("monday_program_id");
    }

    @JsonProperty("saturday_program_id")
    public String saturdayProgramId() {
        return get("saturday_program_id");
    }

    @JsonProperty("sunday_program_id")
    public String sundayProgramId() {
        return get("sunday_program_id");
    }

    @JsonProperty("thursday_program_id")
    public String thursdayProgramId() {
        return get("thursday_program_id");
    }

    @JsonProperty("tuesday_program_id")
    public String tuesdayProgramId() {
        return get("tuesday_program_id");
    }

    @JsonProperty("wednesday_program_id")
    public String wednesdayProgramId() {
        return get("wednesday_program_id");
    }

    /** Builds instances of {@link UpdateWeeklyProgramRequest}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** Seam's id of the thermostat, as opposed to the provider's own. Required. */
        public Builder deviceId(String deviceId) {
            return setNotEmpty("device_id", deviceId);
        }

        /** The daily program for Fridays; null for none. */
        public Builder fridayProgramId(String fridayProgramId) {
            return setNotEmpty("friday_program_id", fridayProgramId);
        }

        /** Sends null for {@code fridayProgramId}, which unsets it. */
        public Builder clearFridayProgramId() {
            return clear("friday_program_id");
        }

        /** The daily program for Mondays; null for none. */
        public Builder mondayProgramId(String mondayProgramId) {
            return setNotEmpty("monday_program_id", mondayProgramId);
        }

        /** Sends null for {@code mondayProgramId}, which unsets it. */
        public Builder clearMondayProgramId() {
            return clear("monday_program_id");
        }

        /** The daily program for Saturdays; null for none. */
        public Builder saturdayProgramId(String saturdayProgramId) {
            return setNotEmpty("saturday_program_id", saturdayProgramId);
        }

        /** Sends null for {@code saturdayProgramId}, which unsets it. */
        public Builder clearSaturdayProgramId() {
            return clear("saturday_program_id");
        }

        /** The daily program for Sundays; null for none. */
        public Builder sundayProgramId(String sundayProgramId) {
            return setNotEmpty("sunday_program_id", sundayProgramId);
        }

        /** Sends null for {@code sundayProgramId}, which unsets it. */
        public Builder clearSundayProgramId() {
            return clear("sunday_program_id");
        }

        /** The daily program for Thursdays; null for none. */
        public Builder thursdayProgramId(String thursdayProgramId) {
            return setNotEmpty("thursday_program_id", thursdayProgramId);
        }

        /** Sends null for {@code thursdayProgramId}, which unsets it. */
        public Builder clearThursdayProgramId() {
            return clear("thursday_program_id");
        }

        /** The daily program for Tuesdays; null for none. */
        public Builder tuesdayProgramId(String tuesdayProgramId) {
            return setNotEmpty("tuesday_program_id", tuesdayProgramId);
        }

        /** Sends null for {@code tuesdayProgramId}, which unsets it. */
        public Builder clearTuesdayProgramId() {
            return clear("tuesday_program_id");
        }

        /** The daily program for Wednesdays; null for none. */
        public Builder wednesdayProgramId(String wednesdayProgramId) {
            return setNotEmpty("wednesday_program_id", wednesdayProgramId);
        }

        /** Sends null for {@code wednesdayProgramId}, which unsets it. */
        public Builder clearWednesdayProgramId() {
            return clear("wednesday_program_id");
        }

        /** @throws IllegalArgumentException if a required field is not set; the message names it */
        public UpdateWeeklyProgramRequest build() {
            require("device_id");
            return new UpdateWeeklyProgramRequest(this);
        }
    }
}
