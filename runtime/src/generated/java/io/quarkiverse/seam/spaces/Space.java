// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.spaces;

import java.time.Instant;

/**
 * A place with its devices and entrances.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param createdAt When Seam recorded it, which may be later than at the provider.
 * @param customerData Details of the place.
 * @param customerKey Your own key for the customer that it belongs to; null if there is no customer.
 * @param displayName The name to show in a user interface.
 * @param geolocation The position of the place, in degrees; null if unknown.
 * @param spaceKey Your own key for the space; null if there is none.
 * @param workspaceId The workspace that it belongs to.
 */
public record Space(
        Integer acsEntranceCount,
        Instant createdAt,
        SpaceCustomerData customerData,
        String customerKey,
        Integer deviceCount,
        String displayName,
        SpaceGeolocation geolocation,
        String name,
        String spaceId,
        String spaceKey,
        String workspaceId) {

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds instances of {@link Space}. */
    public static final class Builder {

        private Integer acsEntranceCount;
        private Instant createdAt;
        private SpaceCustomerData customerData;
        private String customerKey;
        private Integer deviceCount;
        private String displayName;
        private SpaceGeolocation geolocation;
        private String name;
        private String spaceId;
        private String spaceKey;
        private String workspaceId;

        private Builder() {
        }

        public Builder acsEntranceCount(Integer acsEntranceCount) {
            this.acsEntranceCount = acsEntranceCount;
            return this;
        }

        public Builder createdAt(Instant createdAt) {
            this.createdAt = createdAt;
            return this;
        }

        public Builder customerData(SpaceCustomerData customerData) {
            this.customerData = customerData;
            return this;
        }

        public Builder customerKey(String customerKey) {
            this.customerKey = customerKey;
            return this;
        }

        public Builder deviceCount(Integer deviceCount) {
            this.deviceCount = deviceCount;
            return this;
        }

        public Builder displayName(String displayName) {
            this.displayName = displayName;
            return this;
        }

        public Builder geolocation(SpaceGeolocation geolocation) {
            this.geolocation = geolocation;
            return this;
        }

        public Builder name(String name) {
            this.name = name;
            return this;
        }

        public Builder spaceId(String spaceId) {
            this.spaceId = spaceId;
            return this;
        }

        public Builder spaceKey(String spaceKey) {
            this.spaceKey = spaceKey;
            return this;
        }

        public Builder workspaceId(String workspaceId) {
            this.workspaceId = workspaceId;
            return this;
        }

        public Space build() {
            return new Space(acsEntranceCount, createdAt, customerData, customerKey, deviceCount, displayName, geolocation,
                    name, spaceId, spaceKey, workspaceId);
        }
    }
}
