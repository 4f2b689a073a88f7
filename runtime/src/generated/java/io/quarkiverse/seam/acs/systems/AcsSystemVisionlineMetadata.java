// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.acs.systems;

/** The constructor is no API, because Seam adds fields over time. */
public record AcsSystemVisionlineMetadata(
        String lanAddress,
        String mobileAccessUuid,
        String systemId) {
}
