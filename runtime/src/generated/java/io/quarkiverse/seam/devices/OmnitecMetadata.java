// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

/** The constructor is no API, because Seam adds fields over time. */
public record OmnitecMetadata(
        Boolean hasGateway,
        String lockAlias,
        Long lockId,
        String lockMac,
        String lockName,
        String timeZone,
        Integer timezoneRawOffsetMs) {
}
