// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.events;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** Returns an event, selected by id, or by device and type. */
public final class GetEventRequest extends RequestBody {

    private GetEventRequest(Builder builder) {
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

    @JsonProperty("event_id")
    public String eventId() {
        return get("event_id");
    }

    @JsonProperty("event_type")
    public String eventType() {
        return get("event_type");
    }

    /** Builds instances of {@link GetEventRequest}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** The device of the event. Set it together with the type, instead of the id. */
        public Builder deviceId(String deviceId) {
            return setNotEmpty("device_id", deviceId);
        }

        /** Seam's id of the event, which webhooks deliver as well. */
        public Builder eventId(String eventId) {
            return setNotEmpty("event_id", eventId);
        }

        /** The type of the event. Set it together with the device, instead of the id. */
        public Builder eventType(String eventType) {
            return set("event_type", eventType);
        }

        public GetEventRequest build() {

            return new GetEventRequest(this);
        }
    }
}
