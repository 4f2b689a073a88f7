// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.events;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/**
 * Lists the events of a period. Requires since or between. There is no cursor: to get more than the limit, request another
 * period.
 */
public final class ListEventsRequest extends RequestBody {

    private ListEventsRequest(Builder builder) {
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

    @JsonProperty("access_code_id")
    public String accessCodeId() {
        return get("access_code_id");
    }

    @JsonProperty("access_code_ids")
    public List<String> accessCodeIds() {
        return get("access_code_ids");
    }

    @JsonProperty("access_grant_id")
    public String accessGrantId() {
        return get("access_grant_id");
    }

    @JsonProperty("access_grant_ids")
    public List<String> accessGrantIds() {
        return get("access_grant_ids");
    }

    @JsonProperty("access_method_id")
    public String accessMethodId() {
        return get("access_method_id");
    }

    @JsonProperty("access_method_ids")
    public List<String> accessMethodIds() {
        return get("access_method_ids");
    }

    @JsonProperty("acs_access_group_id")
    public String acsAccessGroupId() {
        return get("acs_access_group_id");
    }

    @JsonProperty("acs_credential_id")
    public String acsCredentialId() {
        return get("acs_credential_id");
    }

    @JsonProperty("acs_encoder_id")
    public String acsEncoderId() {
        return get("acs_encoder_id");
    }

    @JsonProperty("acs_entrance_id")
    public String acsEntranceId() {
        return get("acs_entrance_id");
    }

    @JsonProperty("acs_system_id")
    public String acsSystemId() {
        return get("acs_system_id");
    }

    @JsonProperty("acs_system_ids")
    public List<String> acsSystemIds() {
        return get("acs_system_ids");
    }

    @JsonProperty("acs_user_id")
    public String acsUserId() {
        return get("acs_user_id");
    }

    @JsonProperty("between")
    public List<Instant> between() {
        return get("between");
    }

    @JsonProperty("connect_webview_id")
    public String connectWebviewId() {
        return get("connect_webview_id");
    }

    @JsonProperty("connected_account_id")
    public String connectedAccountId() {
        return get("connected_account_id");
    }

    @JsonProperty("customer_key")
    public String customerKey() {
        return get("customer_key");
    }

    @JsonProperty("device_id")
    public String deviceId() {
        return get("device_id");
    }

    @JsonProperty("device_ids")
    public List<String> deviceIds() {
        return get("device_ids");
    }

    @JsonProperty("event_ids")
    public List<String> eventIds() {
        return get("event_ids");
    }

    @JsonProperty("event_type")
    public EventType eventType() {
        return get("event_type");
    }

    @JsonProperty("event_types")
    public List<EventType> eventTypes() {
        return get("event_types");
    }

    @JsonProperty("limit")
    public Integer limit() {
        return get("limit");
    }

    @JsonProperty("since")
    public Instant since() {
        return get("since");
    }

    @JsonProperty("space_id")
    public String spaceId() {
        return get("space_id");
    }

    @JsonProperty("space_ids")
    public List<String> spaceIds() {
        return get("space_ids");
    }

    @JsonProperty("unstable_offset")
    public Integer unstableOffset() {
        return get("unstable_offset");
    }

    @JsonProperty("user_identity_id")
    public String userIdentityId() {
        return get("user_identity_id");
    }

    /** Builds instances of {@link ListEventsRequest}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** Returns only events about this access code. */
        public Builder accessCodeId(String accessCodeId) {
            return setNotEmpty("access_code_id", accessCodeId);
        }

        /** Returns only events about these access codes. */
        public Builder accessCodeIds(List<String> accessCodeIds) {
            return setNotEmpty("access_code_ids", accessCodeIds);
        }

        /** See {@link #accessCodeIds(List)}. */
        public Builder accessCodeIds(String... accessCodeIds) {
            return setNotEmpty("access_code_ids", accessCodeIds);
        }

        /** Returns only events about this Access Grant. */
        public Builder accessGrantId(String accessGrantId) {
            return setNotEmpty("access_grant_id", accessGrantId);
        }

        /** Returns only events about these Access Grants. At most 100 elements. */
        public Builder accessGrantIds(List<String> accessGrantIds) {
            return setNotEmpty("access_grant_ids", accessGrantIds);
        }

        /** See {@link #accessGrantIds(List)}. */
        public Builder accessGrantIds(String... accessGrantIds) {
            return setNotEmpty("access_grant_ids", accessGrantIds);
        }

        /** Returns only events about this access method. */
        public Builder accessMethodId(String accessMethodId) {
            return setNotEmpty("access_method_id", accessMethodId);
        }

        /** Returns only events about these access methods. At most 100 elements. */
        public Builder accessMethodIds(List<String> accessMethodIds) {
            return setNotEmpty("access_method_ids", accessMethodIds);
        }

        /** See {@link #accessMethodIds(List)}. */
        public Builder accessMethodIds(String... accessMethodIds) {
            return setNotEmpty("access_method_ids", accessMethodIds);
        }

        /** Returns only events about this access group. */
        public Builder acsAccessGroupId(String acsAccessGroupId) {
            return setNotEmpty("acs_access_group_id", acsAccessGroupId);
        }

        /** Returns only events about this credential. */
        public Builder acsCredentialId(String acsCredentialId) {
            return setNotEmpty("acs_credential_id", acsCredentialId);
        }

        /** Returns only events about this encoder. */
        public Builder acsEncoderId(String acsEncoderId) {
            return setNotEmpty("acs_encoder_id", acsEncoderId);
        }

        /** Returns only events at this entrance. */
        public Builder acsEntranceId(String acsEntranceId) {
            return setNotEmpty("acs_entrance_id", acsEntranceId);
        }

        /** Returns only events of this access system. */
        public Builder acsSystemId(String acsSystemId) {
            return setNotEmpty("acs_system_id", acsSystemId);
        }

        /** Returns only events of these access systems. */
        public Builder acsSystemIds(List<String> acsSystemIds) {
            return setNotEmpty("acs_system_ids", acsSystemIds);
        }

        /** See {@link #acsSystemIds(List)}. */
        public Builder acsSystemIds(String... acsSystemIds) {
            return setNotEmpty("acs_system_ids", acsSystemIds);
        }

        /** Returns only events about this user of an access system. */
        public Builder acsUserId(String acsUserId) {
            return setNotEmpty("acs_user_id", acsUserId);
        }

        /** Returns only events between two times, both exclusive. Set this or since. Exactly 2 elements. */
        public Builder between(List<Instant> between) {
            return set("between", between);
        }

        /** See {@link #between(List)}. */
        public Builder between(Instant... between) {
            return set("between", between);
        }

        /** Returns only events of this Connect Webview. */
        public Builder connectWebviewId(String connectWebviewId) {
            return setNotEmpty("connect_webview_id", connectWebviewId);
        }

        /** Returns only events of this connected account. */
        public Builder connectedAccountId(String connectedAccountId) {
            return setNotEmpty("connected_account_id", connectedAccountId);
        }

        /** Returns only events about your customer. */
        public Builder customerKey(String customerKey) {
            return set("customer_key", customerKey);
        }

        /** Returns only events at this device. */
        public Builder deviceId(String deviceId) {
            return setNotEmpty("device_id", deviceId);
        }

        /** Returns only events at these devices. */
        public Builder deviceIds(List<String> deviceIds) {
            return setNotEmpty("device_ids", deviceIds);
        }

        /** See {@link #deviceIds(List)}. */
        public Builder deviceIds(String... deviceIds) {
            return setNotEmpty("device_ids", deviceIds);
        }

        /** Returns only the events with these ids. */
        public Builder eventIds(List<String> eventIds) {
            return setNotEmpty("event_ids", eventIds);
        }

        /** See {@link #eventIds(List)}. */
        public Builder eventIds(String... eventIds) {
            return setNotEmpty("event_ids", eventIds);
        }

        /** Returns only events of this type. */
        public Builder eventType(EventType eventType) {
            return set("event_type", eventType);
        }

        /** Returns only events of these types. */
        public Builder eventTypes(List<EventType> eventTypes) {
            return set("event_types", eventTypes);
        }

        /** See {@link #eventTypes(List)}. */
        public Builder eventTypes(EventType... eventTypes) {
            return set("event_types", eventTypes);
        }

        /** The maximum number of events. More than 0. Default: {@code 500}. */
        public Builder limit(Integer limit) {
            return set("limit", limit);
        }

        /** Returns only events after this time. Set this or between. */
        public Builder since(Instant since) {
            return set("since", since);
        }

        /** Returns only events in this space. */
        public Builder spaceId(String spaceId) {
            return setNotEmpty("space_id", spaceId);
        }

        /** Returns only events in these spaces. At most 100 elements. */
        public Builder spaceIds(List<String> spaceIds) {
            return setNotEmpty("space_ids", spaceIds);
        }

        /** See {@link #spaceIds(List)}. */
        public Builder spaceIds(String... spaceIds) {
            return setNotEmpty("space_ids", spaceIds);
        }

        /** How many events to skip. Seam may remove this field; prefer another period. */
        public Builder unstableOffset(Integer unstableOffset) {
            return set("unstable_offset", unstableOffset);
        }

        /** Returns only events about this user identity. */
        public Builder userIdentityId(String userIdentityId) {
            return setNotEmpty("user_identity_id", userIdentityId);
        }

        /** @throws IllegalArgumentException if a required field is not set; the message names it */
        public ListEventsRequest build() {
            requireOneOf("a period is required", "since", "between");
            return new ListEventsRequest(this);
        }
    }
}
