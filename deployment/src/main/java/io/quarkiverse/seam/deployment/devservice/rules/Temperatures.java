package io.quarkiverse.seam.deployment.devservice.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Every temperature is a pair of fields, such as {@code temperature_celsius} and {@code temperature_fahrenheit}. */
final class Temperatures {

    static final String CELSIUS = "_celsius";
    static final String FAHRENHEIT = "_fahrenheit";

    private Temperatures() {
    }

    static boolean has(JsonNode object, String name) {
        return object.hasNonNull(name + CELSIUS) || object.hasNonNull(name + FAHRENHEIT);
    }

    static boolean mentions(JsonNode object, String name) {
        return object.has(name + CELSIUS) || object.has(name + FAHRENHEIT);
    }

    /** Null if there is none. */
    static Double celsius(JsonNode object, String name) {
        if (object.hasNonNull(name + CELSIUS)) {
            return object.path(name + CELSIUS).asDouble();
        }
        return object.hasNonNull(name + FAHRENHEIT) ? toCelsius(object.path(name + FAHRENHEIT).asDouble()) : null;
    }

    /** Takes over a temperature, if there is one, in both units. */
    static void set(ObjectNode target, String name, ObjectNode given) {
        if (given.hasNonNull(name + CELSIUS) && given.hasNonNull(name + FAHRENHEIT)) {
            target.set(name + CELSIUS, given.get(name + CELSIUS));
            target.set(name + FAHRENHEIT, given.get(name + FAHRENHEIT));
        } else if (given.hasNonNull(name + CELSIUS)) {
            set(target, name, given.path(name + CELSIUS).asDouble());
        } else if (given.hasNonNull(name + FAHRENHEIT)) {
            double fahrenheit = given.path(name + FAHRENHEIT).asDouble();
            target.set(name + CELSIUS, number(toCelsius(fahrenheit)));
            target.set(name + FAHRENHEIT, number(fahrenheit));
        }
    }

    static void set(ObjectNode target, String name, double celsius) {
        target.set(name + CELSIUS, number(celsius));
        target.set(name + FAHRENHEIT, number(toFahrenheit(celsius)));
    }

    static void unset(ObjectNode target, String name) {
        target.putNull(name + CELSIUS);
        target.putNull(name + FAHRENHEIT);
    }

    static void checkOneUnit(ObjectNode given, String name) {
        if (given.hasNonNull(name + CELSIUS) && given.hasNonNull(name + FAHRENHEIT)) {
            throw Call.invalid("You cannot set both " + name + CELSIUS + " and " + name + FAHRENHEIT);
        }
    }

    static double toFahrenheit(double celsius) {
        return celsius * 9 / 5 + 32;
    }

    private static double toCelsius(double fahrenheit) {
        return (fahrenheit - 32) * 5 / 9;
    }

    /** With two decimals at most. */
    static JsonNode number(double value) {
        double rounded = Math.round(value * 100) / 100.0;
        return rounded == Math.rint(rounded) ? IntNode.valueOf((int) rounded) : DoubleNode.valueOf(rounded);
    }
}
