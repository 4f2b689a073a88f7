// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

import java.util.List;

import io.quarkiverse.seam.runtime.api.Values;

/** The constructor is no API, because Seam adds fields over time. */
public record TtlockMetadata(
        String featureValue,
        TtlockMetadataFeatures features,
        Boolean hasGateway,
        String lockAlias,
        Long lockId,
        Integer timezoneRawOffsetMs,
        List<TtlockMetadataWirelessKeypad> wirelessKeypads) {

    public TtlockMetadata {
        wirelessKeypads = Values.copyOf(wirelessKeypads);
    }
}
