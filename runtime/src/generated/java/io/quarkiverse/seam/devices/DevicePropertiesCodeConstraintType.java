// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

import java.util.Set;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import io.quarkiverse.seam.runtime.api.Values;

/** Constants for the values known so far. Seam adds values over time, so compare with {@code equals}. */
public record DevicePropertiesCodeConstraintType(@JsonValue String value) {

    public static final DevicePropertiesCodeConstraintType AT_LEAST_THREE_UNIQUE_DIGITS = new DevicePropertiesCodeConstraintType(
            "at_least_three_unique_digits");
    public static final DevicePropertiesCodeConstraintType CANNOT_CONTAIN_0789 = new DevicePropertiesCodeConstraintType(
            "cannot_contain_0789");
    public static final DevicePropertiesCodeConstraintType CANNOT_CONTAIN_089 = new DevicePropertiesCodeConstraintType(
            "cannot_contain_089");
    public static final DevicePropertiesCodeConstraintType CANNOT_SPECIFY_PIN_CODE = new DevicePropertiesCodeConstraintType(
            "cannot_specify_pin_code");
    public static final DevicePropertiesCodeConstraintType CANNOT_START_WITH_12 = new DevicePropertiesCodeConstraintType(
            "cannot_start_with_12");
    public static final DevicePropertiesCodeConstraintType NAME_LENGTH = new DevicePropertiesCodeConstraintType("name_length");
    public static final DevicePropertiesCodeConstraintType NAME_MUST_BE_UNIQUE = new DevicePropertiesCodeConstraintType(
            "name_must_be_unique");
    public static final DevicePropertiesCodeConstraintType NO_ALL_SAME_DIGITS = new DevicePropertiesCodeConstraintType(
            "no_all_same_digits");
    public static final DevicePropertiesCodeConstraintType NO_ASCENDING_OR_DESCENDING_SEQUENCE = new DevicePropertiesCodeConstraintType(
            "no_ascending_or_descending_sequence");
    public static final DevicePropertiesCodeConstraintType NO_TRIPLE_CONSECUTIVE_INTS = new DevicePropertiesCodeConstraintType(
            "no_triple_consecutive_ints");
    public static final DevicePropertiesCodeConstraintType NO_ZEROS = new DevicePropertiesCodeConstraintType("no_zeros");
    public static final DevicePropertiesCodeConstraintType PIN_CODE_MATCHES_EXISTING_SET = new DevicePropertiesCodeConstraintType(
            "pin_code_matches_existing_set");
    public static final DevicePropertiesCodeConstraintType START_DATE_IN_FUTURE = new DevicePropertiesCodeConstraintType(
            "start_date_in_future");
    public static final DevicePropertiesCodeConstraintType UNIQUE_FIRST_FOUR_DIGITS = new DevicePropertiesCodeConstraintType(
            "unique_first_four_digits");

    private static final Set<DevicePropertiesCodeConstraintType> KNOWN = Set.of(AT_LEAST_THREE_UNIQUE_DIGITS,
            CANNOT_CONTAIN_0789, CANNOT_CONTAIN_089, CANNOT_SPECIFY_PIN_CODE, CANNOT_START_WITH_12, NAME_LENGTH,
            NAME_MUST_BE_UNIQUE, NO_ALL_SAME_DIGITS, NO_ASCENDING_OR_DESCENDING_SEQUENCE, NO_TRIPLE_CONSECUTIVE_INTS, NO_ZEROS,
            PIN_CODE_MATCHES_EXISTING_SET, START_DATE_IN_FUTURE, UNIQUE_FIRST_FOUR_DIGITS);

    /** @param value as Seam sends it */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DevicePropertiesCodeConstraintType {
        Values.notNull("value", value);
    }

    /** Whether there is a constant for the value. */
    public boolean isKnown() {
        return KNOWN.contains(this);
    }

    /** The value as Seam sends it. */
    @Override
    public String toString() {
        return value;
    }
}
