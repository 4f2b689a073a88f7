package io.quarkiverse.seam.deployment.devservice.rules;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What a device says about its access codes. Constraints that Seam does not describe in detail are not checked. */
final class CodeConstraints {

    private static final Map<String, Predicate<String>> FORBIDDEN = Map.of(
            "no_zeros", code -> code.contains("0"),
            "cannot_contain_089", code -> code.matches(".*[089].*"),
            "cannot_contain_0789", code -> code.matches(".*[0789].*"),
            "cannot_start_with_12", code -> code.startsWith("12"),
            "no_all_same_digits", code -> code.chars().distinct().count() == 1,
            "at_least_three_unique_digits", code -> code.chars().distinct().count() < 3,
            "no_ascending_or_descending_sequence",
            code -> "0123456789".contains(code) || "9876543210".contains(code));

    private CodeConstraints() {
    }

    static boolean allow(ObjectNode device, String code) {
        return violated(device, code).isEmpty();
    }

    static void check(ObjectNode device, JsonNode input) {
        if (input.hasNonNull("code")) {
            violated(device, input.path("code").asText()).ifPresent(constraint -> {
                throw Call.invalid("The code violates the constraint " + constraint + " of the device", "code");
            });
        }
        if (input.hasNonNull("name")) {
            checkName(device, input.path("name").asText().length());
        }
    }

    private static void checkName(ObjectNode device, int length) {
        for (JsonNode constraint : device.path("properties").path("code_constraints")) {
            boolean fits = length >= constraint.path("min_length").asInt()
                    && length <= constraint.path("max_length").asInt(Integer.MAX_VALUE);
            if (constraint.path("constraint_type").asText().equals("name_length") && !fits) {
                throw Call.invalid("The name violates the constraint " + constraint + " of the device", "name");
            }
        }
    }

    private static Optional<String> violated(ObjectNode device, String code) {
        return device.path("properties").path("code_constraints").valueStream()
                .map(constraint -> constraint.path("constraint_type").asText())
                .filter(type -> FORBIDDEN.containsKey(type) && FORBIDDEN.get(type).test(code)).findFirst();
    }
}
