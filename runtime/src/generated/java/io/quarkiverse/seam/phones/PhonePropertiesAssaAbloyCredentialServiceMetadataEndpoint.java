// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.phones;

/**
 * One of the {@code endpoints} of {@code PhonePropertiesAssaAbloyCredentialServiceMetadata}.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 */
public record PhonePropertiesAssaAbloyCredentialServiceMetadataEndpoint(
        String endpointId,
        Boolean isActive) {
}
