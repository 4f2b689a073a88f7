// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.phones;

import java.util.List;

import io.quarkiverse.seam.runtime.api.Values;

/**
 * Details of ASSA ABLOY's mobile keys; null if it has none.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 */
public record PhonePropertiesAssaAbloyCredentialServiceMetadata(
        List<PhonePropertiesAssaAbloyCredentialServiceMetadataEndpoint> endpoints,
        Boolean hasActiveEndpoint) {

    public PhonePropertiesAssaAbloyCredentialServiceMetadata {
        endpoints = Values.copyOf(endpoints);
    }
}
