// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

/**
 * One of the {@code codeConstraints} of {@code DeviceProperties}.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param constraintType Which rule applies. New ones appear over time.
 * @param maxLength The maximum length of the name; only with the rule {@code name_length}.
 * @param minLength The minimum length of the name; only with the rule {@code name_length}.
 */
public record DevicePropertiesCodeConstraint(
        DevicePropertiesCodeConstraintType constraintType,
        Integer maxLength,
        Integer minLength) {
}
