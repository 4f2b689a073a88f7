// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.events;

import io.quarkiverse.seam.runtime.api.Values;

/**
 * One of the {@code changedProperties} of {@code AccessCodeChangedEvent}.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param from The previous value.
 * @param to The new value.
 */
public record AccessCodeChangedEventChangedProperty(
        String from,
        String property,
        String to) {

    /** Shows all but secrets. */
    @Override
    public String toString() {
        return "AccessCodeChangedEventChangedProperty[from=" + Values.masked(from) + ", property=" + property + ", to="
                + Values.masked(to) + "]";
    }
}
