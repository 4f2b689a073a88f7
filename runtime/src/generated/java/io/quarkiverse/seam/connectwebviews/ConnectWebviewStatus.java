// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.connectwebviews;

import java.util.Set;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import io.quarkiverse.seam.runtime.api.Values;

/** Constants for the values known so far. Seam adds values over time, so compare with {@code equals}. */
public record ConnectWebviewStatus(@JsonValue String value) {

    public static final ConnectWebviewStatus AUTHORIZED = new ConnectWebviewStatus("authorized");
    public static final ConnectWebviewStatus FAILED = new ConnectWebviewStatus("failed");
    public static final ConnectWebviewStatus PENDING = new ConnectWebviewStatus("pending");

    private static final Set<ConnectWebviewStatus> KNOWN = Set.of(AUTHORIZED, FAILED, PENDING);

    /** @param value as Seam sends it */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ConnectWebviewStatus {
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
