// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.acs.entrances;

/** The constructor is no API, because Seam adds fields over time. */
public record AcsEntranceSaltoSpaceMetadata(
        Boolean auditOnKeys,
        String doorDescription,
        String doorId,
        String doorName,
        String roomDescription,
        String roomName) {

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link AcsEntranceSaltoSpaceMetadata}. */
    public static final class Builder {

        private Boolean auditOnKeys;
        private String doorDescription;
        private String doorId;
        private String doorName;
        private String roomDescription;
        private String roomName;

        private Builder() {
        }

        public Builder auditOnKeys(Boolean auditOnKeys) {
            this.auditOnKeys = auditOnKeys;
            return this;
        }

        public Builder doorDescription(String doorDescription) {
            this.doorDescription = doorDescription;
            return this;
        }

        public Builder doorId(String doorId) {
            this.doorId = doorId;
            return this;
        }

        public Builder doorName(String doorName) {
            this.doorName = doorName;
            return this;
        }

        public Builder roomDescription(String roomDescription) {
            this.roomDescription = roomDescription;
            return this;
        }

        public Builder roomName(String roomName) {
            this.roomName = roomName;
            return this;
        }

        public AcsEntranceSaltoSpaceMetadata build() {
            return new AcsEntranceSaltoSpaceMetadata(auditOnKeys, doorDescription, doorId, doorName, roomDescription, roomName);
        }
    }
}
