// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.events;

import io.quarkiverse.seam.runtime.api.Values;

/**
 * The previous value.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param code The digits of the PIN code. Keep them secret, because they open the door.
 */
public record AccessCodeCodeChangedEventFrom(
        String code) {

    /** Shows all but secrets. */
    @Override
    public String toString() {
        return "AccessCodeCodeChangedEventFrom[code=" + Values.masked(code) + "]";
    }
}
