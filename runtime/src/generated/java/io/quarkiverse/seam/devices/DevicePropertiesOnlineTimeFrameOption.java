// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

import java.util.List;

import io.quarkiverse.seam.runtime.api.Values;

/**
 * The time frames that the lock accepts for codes set over the network; empty if it accepts any.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param displayName The name to show in a user interface. Never empty.
 */
public record DevicePropertiesOnlineTimeFrameOption(
        String displayName,
        String endDateRecurrenceRule,
        Boolean matchingStartEndTime,
        String maxDuration,
        String minDuration,
        String startDateRecurrenceRule,
        List<DevicePropertiesOnlineTimeFrameOptionTimePair> timePairs,
        String timeZone) {

    public DevicePropertiesOnlineTimeFrameOption {
        timePairs = Values.copyOf(timePairs);
    }

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DevicePropertiesOnlineTimeFrameOption}. */
    public static final class Builder {

        private String displayName;
        private String endDateRecurrenceRule;
        private Boolean matchingStartEndTime;
        private String maxDuration;
        private String minDuration;
        private String startDateRecurrenceRule;
        private List<DevicePropertiesOnlineTimeFrameOptionTimePair> timePairs;
        private String timeZone;

        private Builder() {
        }

        public Builder displayName(String displayName) {
            this.displayName = displayName;
            return this;
        }

        public Builder endDateRecurrenceRule(String endDateRecurrenceRule) {
            this.endDateRecurrenceRule = endDateRecurrenceRule;
            return this;
        }

        public Builder matchingStartEndTime(Boolean matchingStartEndTime) {
            this.matchingStartEndTime = matchingStartEndTime;
            return this;
        }

        public Builder maxDuration(String maxDuration) {
            this.maxDuration = maxDuration;
            return this;
        }

        public Builder minDuration(String minDuration) {
            this.minDuration = minDuration;
            return this;
        }

        public Builder startDateRecurrenceRule(String startDateRecurrenceRule) {
            this.startDateRecurrenceRule = startDateRecurrenceRule;
            return this;
        }

        public Builder timePairs(List<DevicePropertiesOnlineTimeFrameOptionTimePair> timePairs) {
            this.timePairs = timePairs;
            return this;
        }

        public Builder timeZone(String timeZone) {
            this.timeZone = timeZone;
            return this;
        }

        public DevicePropertiesOnlineTimeFrameOption build() {
            return new DevicePropertiesOnlineTimeFrameOption(displayName, endDateRecurrenceRule, matchingStartEndTime,
                    maxDuration, minDuration, startDateRecurrenceRule, timePairs, timeZone);
        }
    }
}
