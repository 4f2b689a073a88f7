// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.phones;

/**
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param assaAbloyCredentialServiceMetadata Details of ASSA ABLOY's mobile keys; null if it has none.
 * @param saltoSpaceCredentialServiceMetadata Details of Salto's mobile keys; null if it has none.
 */
public record PhoneProperties(
        PhonePropertiesAssaAbloyCredentialServiceMetadata assaAbloyCredentialServiceMetadata,
        PhonePropertiesSaltoSpaceCredentialServiceMetadata saltoSpaceCredentialServiceMetadata) {
}
