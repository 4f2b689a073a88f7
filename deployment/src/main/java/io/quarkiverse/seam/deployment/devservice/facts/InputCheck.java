package io.quarkiverse.seam.deployment.devservice.facts;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

/** Checks a request against the facts. */
public final class InputCheck {

    private static final Pattern UUID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@.]+(\\.[^\\s@.]+)+");

    private final Complaints complaints = new Complaints();
    private final boolean isPart;

    private InputCheck(boolean isPart) {
        this.isPart = isPart;
    }

    /**
     * Ignores fields that the endpoint does not have, as Seam does.
     *
     * @throws FakeSeamError if anything is wrong
     */
    public static void check(Endpoint endpoint, JsonNode input) {
        InputCheck check = new InputCheck(false);
        check.object(endpoint.fields(), endpoint.json().path("alternatives"), input, List.of());
        if (input.isObject()) {
            endpoint.json().path("checks").forEach(rule -> check.atLeastOne(ApiFacts.strings(rule.path("atLeastOne")), input));
        }
        check.complaints.throwIfAny();
    }

    /**
     * Rejects fields that there are not, so that a misspelt one does not go unnoticed.
     *
     * @throws FakeSeamError if anything is wrong
     */
    public static void checkStrictly(Map<String, FieldFacts> fields, JsonNode input) {
        InputCheck check = new InputCheck(false);
        check.object(fields, MissingNode.getInstance(), input, List.of());
        input.fieldNames().forEachRemaining(name -> {
            if (!fields.containsKey(name)) {
                check.complaints.add("Unrecognized key", name);
            }
        });
        check.complaints.throwIfAny();
    }

    /**
     * Checks some fields of an object of which the rest is made up. Accepts new values of an enumeration, since Seam may have
     * new ones.
     *
     * @throws FakeSeamError if anything is wrong, or for a field that there is not
     */
    public static void checkPart(Map<String, FieldFacts> shape, JsonNode part, String resource) {
        InputCheck check = new InputCheck(true);
        check.object(shape, MissingNode.getInstance(), part, List.of(resource));
        part.fieldNames().forEachRemaining(name -> {
            if (!shape.containsKey(name)) {
                check.complaints.add("Unrecognized key", resource, name);
            }
        });
        check.complaints.throwIfAny();
    }

    private void object(Map<String, FieldFacts> fields, JsonNode alternatives, JsonNode value, List<String> path) {
        if (!value.isObject()) {
            expected("object", value, path);
            return;
        }
        value.properties().forEach(given -> {
            FieldFacts field = fields.get(given.getKey());
            if (field != null) {
                field(field, given.getValue(), below(path, given.getKey()));
            }
        });
        fields.values().stream().filter(field -> !isPart && field.isRequired() && !value.has(field.name()))
                .forEach(field -> complaints.add("Required", below(path, field.name())));
        alternatives(alternatives, value, path);
    }

    private void field(FieldFacts field, JsonNode value, List<String> path) {
        if (value.isNull() && field.isNullable()) {
            return;
        }
        if (field.isList()) {
            list(field, value, path);
        } else if (field.isMap()) {
            map(field, value, path);
        } else {
            element(field, value, path);
        }
    }

    private void list(FieldFacts field, JsonNode value, List<String> path) {
        if (!value.isArray()) {
            expected("array", value, path);
            return;
        }
        for (int i = 0; i < value.size(); i++) {
            element(field, value.get(i), below(path, String.valueOf(i)));
        }
        JsonNode least = field.get("minItems");
        JsonNode most = field.get("maxItems");
        if (value.size() < least.asInt(0)) {
            complaints.add("Array must contain at least " + least.asInt() + " element(s)", path);
        } else if (value.size() > most.asInt(Integer.MAX_VALUE)) {
            complaints.add("Array must contain at most " + most.asInt() + " element(s)", path);
        }
    }

    private void map(FieldFacts field, JsonNode value, List<String> path) {
        if (!value.isObject()) {
            expected("object", value, path);
            return;
        }
        value.properties().forEach(entry -> {
            if (!(entry.getValue().isNull() && field.mayHaveNullValues())) {
                element(field, entry.getValue(), below(path, entry.getKey()));
            }
        });
    }

    private void element(FieldFacts field, JsonNode value, List<String> path) {
        switch (field.type()) {
            case "json" -> {
            }
            case "object" -> object(field.fields(), field.get("alternatives"), value, path);
            case "boolean" -> bool(field, value, path);
            case "integer", "long", "number" -> number(field, value, path);
            case "string_or_boolean" -> {
                if (!value.isBoolean() && !value.isTextual()) {
                    expected("string", value, path);
                }
            }
            default -> {
                if (field.isObject()) {
                    object(field.fields(), MissingNode.getInstance(), value, path);
                } else {
                    string(field, value, path);
                }
            }
        }
    }

    private void bool(FieldFacts field, JsonNode value, List<String> path) {
        if (!value.isBoolean()) {
            expected("boolean", value, path);
        } else if (field.get("always").isBoolean() && !field.get("always").equals(value)) {
            complaints.add("Invalid literal value, expected " + field.get("always"), path);
        }
    }

    private void number(FieldFacts field, JsonNode value, List<String> path) {
        if (!value.isNumber()) {
            expected("number", value, path);
            return;
        }
        double number = value.doubleValue();
        if (Double.isInfinite(number)) {
            complaints.add("Number must be finite", path);
        } else if (!field.type().equals("number") && number % 1 != 0) {
            complaints.add("Expected integer, received float", path);
        } else if (number < minimum(field).doubleValue()) {
            complaints.add("Number must be greater than or equal to " + minimum(field), path);
        } else if (number <= field.get("exclusiveMinimum").asDouble(Double.NEGATIVE_INFINITY)) {
            complaints.add("Number must be greater than " + field.get("exclusiveMinimum"), path);
        } else if (number > maximum(field).doubleValue()) {
            complaints.add("Number must be less than or equal to " + maximum(field), path);
        }
    }

    private static Number minimum(FieldFacts field) {
        JsonNode minimum = field.get("minimum");
        return minimum.isNumber() ? minimum.numberValue() : switch (field.type()) {
            case "integer" -> Integer.MIN_VALUE;
            case "long" -> Long.MIN_VALUE;
            default -> -Double.MAX_VALUE;
        };
    }

    private static Number maximum(FieldFacts field) {
        JsonNode maximum = field.get("maximum");
        return maximum.isNumber() ? maximum.numberValue() : switch (field.type()) {
            case "integer" -> Integer.MAX_VALUE;
            case "long" -> Long.MAX_VALUE;
            default -> Double.MAX_VALUE;
        };
    }

    private void string(FieldFacts field, JsonNode value, List<String> path) {
        if (!value.isTextual()) {
            expected("string", value, path);
            return;
        }
        String text = value.textValue();
        if (field.type().equals("enum") && !isPart && !field.values().contains(text)) {
            complaints.add("Invalid enum value. Expected " + field.values().stream().map(known -> '\'' + known + '\'')
                    .collect(Collectors.joining(" | ")) + ", received '" + text + '\'', path);
        } else if (field.type().equals("datetime") && !isDateTime(text)) {
            complaints.add("Invalid datetime", path);
        } else if (field.type().equals("id") && !UUID.matcher(text).matches()) {
            complaints.add("Invalid uuid", path);
        } else if (field.type().equals("uri") && !isAbsolute(text)) {
            complaints.add("Invalid url", path);
        } else if (field.get("format").asText().equals("email") && !EMAIL.matcher(text).matches()) {
            complaints.add("Invalid email", path);
        } else if (text.length() < field.get("minLength").asInt(0)) {
            complaints.add("String must contain at least " + field.get("minLength") + " character(s)", path);
        } else if (text.length() > field.get("maxLength").asInt(Integer.MAX_VALUE)) {
            complaints.add("String must contain at most " + field.get("maxLength") + " character(s)", path);
        } else if (field.get("pattern").isTextual()
                && !Pattern.compile(field.get("pattern").textValue()).matcher(text).find()) {
            complaints.add("Must match " + field.get("pattern").textValue(), path);
        }
    }

    private void atLeastOne(List<String> names, JsonNode input) {
        if (names.stream().noneMatch(input::has)) {
            complaints.add("Must specify " + String.join(" or ", names));
        }
    }

    /** Exactly one of several lists of fields is to be set. */
    private void alternatives(JsonNode alternatives, JsonNode value, List<String> path) {
        List<String> set = new ArrayList<>();
        List<String> all = new ArrayList<>();
        for (JsonNode alternative : alternatives) {
            List<String> names = ApiFacts.strings(alternative);
            all.add(String.join(" and ", names));
            if (names.stream().allMatch(value::has)) {
                set.add(String.join(" and ", names));
            }
        }
        if (!all.isEmpty() && set.isEmpty()) {
            complaints.add("Must specify " + String.join(" or ", all), path);
        } else if (set.size() > 1) {
            complaints.add("Must specify only one of " + String.join(", ", set), path);
        }
    }

    private void expected(String type, JsonNode value, List<String> path) {
        complaints.add("Expected " + type + ", received " + value.getNodeType().name().toLowerCase(Locale.ROOT), path);
    }

    private static List<String> below(List<String> path, String step) {
        List<String> below = new ArrayList<>(path);
        below.add(step);
        return below;
    }

    private static boolean isDateTime(String text) {
        try {
            Instant.parse(text);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static boolean isAbsolute(String url) {
        try {
            return new URI(url).isAbsolute();
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
