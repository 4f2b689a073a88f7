// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.spaces;

/**
 * Details of the place.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 */
public record SpaceCustomerData(
        String address,
        String defaultCheckinTime,
        String defaultCheckoutTime,
        String timeZone) {
}
