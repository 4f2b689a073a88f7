// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.connectedaccounts;

import java.util.Set;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import io.quarkiverse.seam.runtime.api.Values;

/** Constants for the values known so far. Seam adds values over time, so compare with {@code equals}. */
public record ConnectedAccountErrorCode(@JsonValue String value) {

    public static final ConnectedAccountErrorCode ACCOUNT_DISCONNECTED = new ConnectedAccountErrorCode("account_disconnected");
    public static final ConnectedAccountErrorCode BRIDGE_DISCONNECTED = new ConnectedAccountErrorCode("bridge_disconnected");
    public static final ConnectedAccountErrorCode DORMAKABA_SITES_DISCONNECTED = new ConnectedAccountErrorCode(
            "dormakaba_sites_disconnected");
    public static final ConnectedAccountErrorCode SALTO_KS_SUBSCRIPTION_LIMIT_EXCEEDED = new ConnectedAccountErrorCode(
            "salto_ks_subscription_limit_exceeded");

    private static final Set<ConnectedAccountErrorCode> KNOWN = Set.of(ACCOUNT_DISCONNECTED, BRIDGE_DISCONNECTED,
            DORMAKABA_SITES_DISCONNECTED, SALTO_KS_SUBSCRIPTION_LIMIT_EXCEEDED);

    /** @param value as Seam sends it */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ConnectedAccountErrorCode {
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
