// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

import java.util.List;

import io.quarkiverse.seam.runtime.api.Values;

/** The constructor is no API, because Seam adds fields over time. */
public record AssaAbloyCredentialServiceMetadata(
        List<AssaAbloyCredentialServiceMetadataEndpoint> endpoints,
        Boolean hasActiveEndpoint) {

    public AssaAbloyCredentialServiceMetadata {
        endpoints = Values.copyOf(endpoints);
    }
}
