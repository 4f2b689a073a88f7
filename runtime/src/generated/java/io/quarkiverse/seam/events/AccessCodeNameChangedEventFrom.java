// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.events;

/**
 * The previous value.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 */
public record AccessCodeNameChangedEventFrom(
        String name) {
}
