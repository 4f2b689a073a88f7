// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.customers;

import java.util.Set;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import io.quarkiverse.seam.runtime.api.Values;

/** Constants for the values known so far. Seam adds values over time, so compare with {@code equals}. */
public record CreatePortalNavigationMode(@JsonValue String value) {

    public static final CreatePortalNavigationMode FULL = new CreatePortalNavigationMode("full");
    public static final CreatePortalNavigationMode RESTRICTED = new CreatePortalNavigationMode("restricted");

    private static final Set<CreatePortalNavigationMode> KNOWN = Set.of(FULL, RESTRICTED);

    /** @param value as Seam sends it */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CreatePortalNavigationMode {
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
