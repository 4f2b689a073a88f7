package io.quarkiverse.seam.deployment.devservice;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Locale;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.TextNode;

/** One field of a request, and what may stand in it. */
record FakeSeamField(String name, Kind kind, boolean required, int min, int max) {

    enum Kind {
        STRING,
        FILLED_STRING,
        STRINGS,
        DATE_TIME,
        BOOLEAN,
        INTEGER
    }

    private FakeSeamField(String name, Kind kind, boolean required) {
        this(name, kind, required, 0, 0);
    }

    static FakeSeamField string(String name) {
        return new FakeSeamField(name, Kind.STRING, false);
    }

    static FakeSeamField requiredString(String name) {
        return new FakeSeamField(name, Kind.STRING, true);
    }

    static FakeSeamField filledString(String name) {
        return new FakeSeamField(name, Kind.FILLED_STRING, false);
    }

    static FakeSeamField strings(String name) {
        return new FakeSeamField(name, Kind.STRINGS, false);
    }

    static FakeSeamField dateTime(String name) {
        return new FakeSeamField(name, Kind.DATE_TIME, false);
    }

    static FakeSeamField bool(String name) {
        return new FakeSeamField(name, Kind.BOOLEAN, false);
    }

    static FakeSeamField requiredBool(String name) {
        return new FakeSeamField(name, Kind.BOOLEAN, true);
    }

    static FakeSeamField integer(String name, int min, int max) {
        return new FakeSeamField(name, Kind.INTEGER, false, min, max);
    }

    JsonNode ofQuery(String value) {
        boolean isBoolean = kind == Kind.BOOLEAN && (value.equals("true") || value.equals("false"));
        return isBoolean ? BooleanNode.valueOf(value.equals("true")) : TextNode.valueOf(value);
    }

    void check(JsonNode value, FakeSeamComplaints complaints) {
        if (value == null) {
            if (required) {
                complaints.add("Required", name);
            }
            return;
        }
        switch (kind) {
            case STRINGS -> checkStrings(value, complaints);
            case BOOLEAN -> {
                if (!value.isBoolean()) {
                    complaints.add(expected("boolean", value), name);
                }
            }
            case INTEGER -> {
                if (!value.isInt() || value.intValue() < min || value.intValue() > max) {
                    complaints.add("Must be an integer from " + min + " to " + max, name);
                }
            }
            default -> checkString(value, complaints);
        }
    }

    private void checkStrings(JsonNode value, FakeSeamComplaints complaints) {
        if (!value.isArray()) {
            complaints.add(expected("array", value), name);
            return;
        }
        for (int i = 0; i < value.size(); i++) {
            if (!value.get(i).isTextual()) {
                complaints.add(expected("string", value.get(i)), name, String.valueOf(i));
            }
        }
    }

    private void checkString(JsonNode value, FakeSeamComplaints complaints) {
        if (!value.isTextual()) {
            complaints.add(expected("string", value), name);
        } else if (kind == Kind.FILLED_STRING && value.textValue().isEmpty()) {
            complaints.add("String must contain at least 1 character(s)", name);
        } else if (kind == Kind.DATE_TIME && !isDateTime(value.textValue())) {
            complaints.add("Invalid datetime", name);
        }
    }

    static String expected(String type, JsonNode value) {
        return "Expected " + type + ", received " + value.getNodeType().name().toLowerCase(Locale.ROOT);
    }

    private static boolean isDateTime(String text) {
        try {
            Instant.parse(text);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
