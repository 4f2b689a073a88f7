// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.acs.systems;

import java.util.Set;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import io.quarkiverse.seam.runtime.api.Values;

/** Constants for the values known so far. Seam adds values over time, so compare with {@code equals}. */
public record AcsSystemErrorCode(@JsonValue String value) {

    public static final AcsSystemErrorCode ACCOUNT_DISCONNECTED = new AcsSystemErrorCode("account_disconnected");
    public static final AcsSystemErrorCode ACS_SYSTEM_DISCONNECTED = new AcsSystemErrorCode("acs_system_disconnected");
    public static final AcsSystemErrorCode BRIDGE_DISCONNECTED = new AcsSystemErrorCode("bridge_disconnected");
    public static final AcsSystemErrorCode PROVIDER_SERVICE_UNAVAILABLE = new AcsSystemErrorCode(
            "provider_service_unavailable");
    public static final AcsSystemErrorCode SALTO_KS_CERTIFICATION_EXPIRED = new AcsSystemErrorCode(
            "salto_ks_certification_expired");
    public static final AcsSystemErrorCode SALTO_KS_SUBSCRIPTION_LIMIT_EXCEEDED = new AcsSystemErrorCode(
            "salto_ks_subscription_limit_exceeded");
    public static final AcsSystemErrorCode SEAM_BRIDGE_DISCONNECTED = new AcsSystemErrorCode("seam_bridge_disconnected");
    public static final AcsSystemErrorCode VISIONLINE_INSTANCE_UNREACHABLE = new AcsSystemErrorCode(
            "visionline_instance_unreachable");

    private static final Set<AcsSystemErrorCode> KNOWN = Set.of(ACCOUNT_DISCONNECTED, ACS_SYSTEM_DISCONNECTED,
            BRIDGE_DISCONNECTED, PROVIDER_SERVICE_UNAVAILABLE, SALTO_KS_CERTIFICATION_EXPIRED,
            SALTO_KS_SUBSCRIPTION_LIMIT_EXCEEDED, SEAM_BRIDGE_DISCONNECTED, VISIONLINE_INSTANCE_UNREACHABLE);

    /** @param value as Seam sends it */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AcsSystemErrorCode {
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
