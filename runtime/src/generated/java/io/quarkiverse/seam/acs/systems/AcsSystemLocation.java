// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.acs.systems;

/**
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param timeZone The IANA time zone of the building; null if unknown.
 */
public record AcsSystemLocation(
        String timeZone) {
}
