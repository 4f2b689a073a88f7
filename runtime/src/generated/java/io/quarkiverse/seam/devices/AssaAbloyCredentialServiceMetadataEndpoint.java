// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

/**
 * One of the {@code endpoints} of {@code AssaAbloyCredentialServiceMetadata}.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 */
public record AssaAbloyCredentialServiceMetadataEndpoint(
        String endpointId,
        Boolean isActive) {
}
