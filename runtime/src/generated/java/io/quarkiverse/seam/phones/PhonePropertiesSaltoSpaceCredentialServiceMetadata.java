// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.phones;

/**
 * Details of Salto's mobile keys; null if it has none.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 */
public record PhonePropertiesSaltoSpaceCredentialServiceMetadata(
        Boolean hasActivePhone) {
}
