// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.connectwebviews;

import java.util.Set;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import io.quarkiverse.seam.runtime.api.Values;

/** Constants for the values known so far. Seam adds values over time, so compare with {@code equals}. */
public record ConnectWebviewDeviceSelectionMode(@JsonValue String value) {

    public static final ConnectWebviewDeviceSelectionMode MULTIPLE = new ConnectWebviewDeviceSelectionMode("multiple");
    public static final ConnectWebviewDeviceSelectionMode NONE = new ConnectWebviewDeviceSelectionMode("none");
    public static final ConnectWebviewDeviceSelectionMode SINGLE = new ConnectWebviewDeviceSelectionMode("single");

    private static final Set<ConnectWebviewDeviceSelectionMode> KNOWN = Set.of(MULTIPLE, NONE, SINGLE);

    /** @param value as Seam sends it */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ConnectWebviewDeviceSelectionMode {
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
