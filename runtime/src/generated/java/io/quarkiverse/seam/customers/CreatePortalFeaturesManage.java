// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.customers;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** The part where the customer manages places, bookings and devices. */
public final class CreatePortalFeaturesManage extends RequestBody {

    private CreatePortalFeaturesManage(Builder builder) {
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

    @JsonProperty("device_management_confirmation")
    public CreatePortalFeaturesManageDeviceManagementConfirmation deviceManagementConfirmation() {
        return get("device_management_confirmation");
    }

    @JsonProperty("events")
    public CreatePortalFeaturesManageEvents events() {
        return get("events");
    }

    @JsonProperty("exclude")
    public Boolean exclude() {
        return get("exclude");
    }

    @JsonProperty("exclude_reservation_management")
    public Boolean excludeReservationManagement() {
        return get("exclude_reservation_management");
    }

    @JsonProperty("exclude_reservation_technical_details")
    public Boolean excludeReservationTechnicalDetails() {
        return get("exclude_reservation_technical_details");
    }

    @JsonProperty("exclude_staff_management")
    public Boolean excludeStaffManagement() {
        return get("exclude_staff_management");
    }

    /** Builds instances of {@link CreatePortalFeaturesManage}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** The message before devices become managed, which may cause costs. Texts that are omitted have a default. */
        public Builder deviceManagementConfirmation(
                CreatePortalFeaturesManageDeviceManagementConfirmation deviceManagementConfirmation) {
            return set("device_management_confirmation", deviceManagementConfirmation);
        }

        /** The events that the customer sees. */
        public Builder events(CreatePortalFeaturesManageEvents events) {
            return set("events", events);
        }

        /** Whether to hide this part of the portal. Default: {@code false}. */
        public Builder exclude(Boolean exclude) {
            return set("exclude", exclude);
        }

        /** Whether to hide bookings. Default: {@code false}. */
        public Builder excludeReservationManagement(Boolean excludeReservationManagement) {
            return set("exclude_reservation_management", excludeReservationManagement);
        }

        /** Whether to hide technical details of bookings. Default: {@code false}. */
        public Builder excludeReservationTechnicalDetails(Boolean excludeReservationTechnicalDetails) {
            return set("exclude_reservation_technical_details", excludeReservationTechnicalDetails);
        }

        /** Whether to leave out the pages on which the customer manages staff. Default: {@code false}. */
        public Builder excludeStaffManagement(Boolean excludeStaffManagement) {
            return set("exclude_staff_management", excludeStaffManagement);
        }

        public CreatePortalFeaturesManage build() {

            return new CreatePortalFeaturesManage(this);
        }
    }
}
