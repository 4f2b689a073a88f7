// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.spaces;

/**
 * The position of the place, in degrees; null if unknown.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 */
public record SpaceGeolocation(
        Double latitude,
        Double longitude) {
}
