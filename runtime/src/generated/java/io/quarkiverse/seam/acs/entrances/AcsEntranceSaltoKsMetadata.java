// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.acs.entrances;

/** The constructor is no API, because Seam adds fields over time. */
public record AcsEntranceSaltoKsMetadata(
        String batteryLevel,
        String doorName,
        Boolean intrusionAlarm,
        Boolean leftOpenAlarm,
        String lockType,
        String lockedState,
        Boolean online,
        Boolean privacyMode) {

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link AcsEntranceSaltoKsMetadata}. */
    public static final class Builder {

        private String batteryLevel;
        private String doorName;
        private Boolean intrusionAlarm;
        private Boolean leftOpenAlarm;
        private String lockType;
        private String lockedState;
        private Boolean online;
        private Boolean privacyMode;

        private Builder() {
        }

        public Builder batteryLevel(String batteryLevel) {
            this.batteryLevel = batteryLevel;
            return this;
        }

        public Builder doorName(String doorName) {
            this.doorName = doorName;
            return this;
        }

        public Builder intrusionAlarm(Boolean intrusionAlarm) {
            this.intrusionAlarm = intrusionAlarm;
            return this;
        }

        public Builder leftOpenAlarm(Boolean leftOpenAlarm) {
            this.leftOpenAlarm = leftOpenAlarm;
            return this;
        }

        public Builder lockType(String lockType) {
            this.lockType = lockType;
            return this;
        }

        public Builder lockedState(String lockedState) {
            this.lockedState = lockedState;
            return this;
        }

        public Builder online(Boolean online) {
            this.online = online;
            return this;
        }

        public Builder privacyMode(Boolean privacyMode) {
            this.privacyMode = privacyMode;
            return this;
        }

        public AcsEntranceSaltoKsMetadata build() {
            return new AcsEntranceSaltoKsMetadata(batteryLevel, doorName, intrusionAlarm, leftOpenAlarm, lockType, lockedState,
                    online, privacyMode);
        }
    }
}
