// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam;

import java.util.Set;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import io.quarkiverse.seam.runtime.api.Values;

/** Constants for the values known so far. Seam adds values over time, so compare with {@code equals}. */
public record RelatedResource(@JsonValue String value) {

    public static final RelatedResource ACCESS_GRANTS = new RelatedResource("access_grants");
    public static final RelatedResource ACCESS_METHODS = new RelatedResource("access_methods");
    public static final RelatedResource ACS_ACCESS_GROUPS = new RelatedResource("acs_access_groups");
    public static final RelatedResource ACS_CREDENTIALS = new RelatedResource("acs_credentials");
    public static final RelatedResource ACS_ENTRANCES = new RelatedResource("acs_entrances");
    public static final RelatedResource ACS_SYSTEMS = new RelatedResource("acs_systems");
    public static final RelatedResource CLIENT_SESSIONS = new RelatedResource("client_sessions");
    public static final RelatedResource CONNECTED_ACCOUNTS = new RelatedResource("connected_accounts");
    public static final RelatedResource DEVICES = new RelatedResource("devices");
    public static final RelatedResource INSTANT_KEYS = new RelatedResource("instant_keys");
    public static final RelatedResource SPACES = new RelatedResource("spaces");
    public static final RelatedResource USER_IDENTITIES = new RelatedResource("user_identities");

    private static final Set<RelatedResource> KNOWN = Set.of(ACCESS_GRANTS, ACCESS_METHODS, ACS_ACCESS_GROUPS, ACS_CREDENTIALS,
            ACS_ENTRANCES, ACS_SYSTEMS, CLIENT_SESSIONS, CONNECTED_ACCOUNTS, DEVICES, INSTANT_KEYS, SPACES, USER_IDENTITIES);

    /** @param value as Seam sends it */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RelatedResource {
        Values.notNull("value", value);
    }

    /** Whether there is a constant for the value. */
    public boolean isKnown() {
        return KNOWN.contains(this);
    }

    /** The value as Seam sends it. */
    @Override
    public String toString() {
        return value;
    }
}
