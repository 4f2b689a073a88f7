// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.accesscodes;

/**
 * Details of a dormakaba Oracode code; null for other codes.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 */
public record AccessCodeDormakabaOracodeMetadata(
        Boolean isCancellable,
        Boolean isEarlyCheckinAble,
        Boolean isExtendable,
        Boolean isOverridable,
        String siteName,
        Long stayId,
        String userLevelId,
        String userLevelName) {
}
