// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.accesscodes;

import io.quarkiverse.seam.runtime.api.Values;

/**
 * One of the {@code modifiedFields} of {@code AccessCodeWarning}.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 */
public record AccessCodeWarningModifiedField(
        String field,
        String from,
        String to) {

    /** Shows all but secrets. */
    @Override
    public String toString() {
        return "AccessCodeWarningModifiedField[field=" + field + ", from=" + Values.masked(from) + ", to=" + Values.masked(to)
                + "]";
    }
}
