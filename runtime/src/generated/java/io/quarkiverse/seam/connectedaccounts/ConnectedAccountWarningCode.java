// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.connectedaccounts;

import java.util.Set;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import io.quarkiverse.seam.runtime.api.Values;

/** Constants for the values known so far. Seam adds values over time, so compare with {@code equals}. */
public record ConnectedAccountWarningCode(@JsonValue String value) {

    public static final ConnectedAccountWarningCode ACCOUNT_REAUTHORIZATION_REQUESTED = new ConnectedAccountWarningCode(
            "account_reauthorization_requested");
    public static final ConnectedAccountWarningCode BEING_DELETED = new ConnectedAccountWarningCode("being_deleted");
    public static final ConnectedAccountWarningCode DORMAKABA_SITES_UNAPPROVED = new ConnectedAccountWarningCode(
            "dormakaba_sites_unapproved");
    public static final ConnectedAccountWarningCode PROVIDER_SERVICE_UNAVAILABLE = new ConnectedAccountWarningCode(
            "provider_service_unavailable");
    public static final ConnectedAccountWarningCode SALTO_KS_SUBSCRIPTION_LIMIT_ALMOST_REACHED = new ConnectedAccountWarningCode(
            "salto_ks_subscription_limit_almost_reached");
    public static final ConnectedAccountWarningCode SCHEDULED_MAINTENANCE_WINDOW = new ConnectedAccountWarningCode(
            "scheduled_maintenance_window");
    public static final ConnectedAccountWarningCode SETUP_REQUIRED = new ConnectedAccountWarningCode("setup_required");
    public static final ConnectedAccountWarningCode UNKNOWN_ISSUE_WITH_CONNECTED_ACCOUNT = new ConnectedAccountWarningCode(
            "unknown_issue_with_connected_account");

    private static final Set<ConnectedAccountWarningCode> KNOWN = Set.of(ACCOUNT_REAUTHORIZATION_REQUESTED, BEING_DELETED,
            DORMAKABA_SITES_UNAPPROVED, PROVIDER_SERVICE_UNAVAILABLE, SALTO_KS_SUBSCRIPTION_LIMIT_ALMOST_REACHED,
            SCHEDULED_MAINTENANCE_WINDOW, SETUP_REQUIRED, UNKNOWN_ISSUE_WITH_CONNECTED_ACCOUNT);

    /** @param value as Seam sends it */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ConnectedAccountWarningCode {
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
