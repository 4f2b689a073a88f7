// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.instantkeys;

/**
 * The look of the key on the phone; null for the default.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 */
public record InstantKeyCustomization(
        String logoUrl,
        String primaryColor,
        String secondaryColor) {
}
