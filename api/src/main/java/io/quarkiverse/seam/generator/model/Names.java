package io.quarkiverse.seam.generator.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How names of Seam's API become names in Java. */
public final class Names {

    private Names() {
    }

    /** {@code access_code_id} becomes {@code AccessCodeId}. */
    public static String pascal(String name) {
        return words(name).stream().map(Names::capitalized).collect(Collectors.joining());
    }

    /** {@code access_code_id} becomes {@code accessCodeId}. */
    public static String camel(String name) {
        return uncapitalized(pascal(name));
    }

    static String uncapitalized(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** {@code identities} becomes {@code identity}. */
    static String singular(String name) {
        if (name.endsWith("ies")) {
            return name.substring(0, name.length() - 3) + "y";
        }
        return name.endsWith("s") && !name.endsWith("ss") ? name.substring(0, name.length() - 1) : name;
    }

    /** {@code common (PMS)} becomes {@code COMMON_PMS}. */
    static String constant(String value) {
        String name = value.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").replaceAll("[^A-Za-z0-9]+", "_")
                .replaceAll("^_|_$", "").toUpperCase(Locale.ROOT);
        return name.matches("\\d.*") ? "_" + name : name;
    }

    /** A part of a type: {@code AccessCodeError} and {@code error_code} become {@code AccessCodeErrorCode}. */
    static String nested(String type, String field) {
        List<String> outer = Arrays.asList(type.split("(?=[A-Z])"));
        List<String> inner = Arrays.asList(pascal(field).split("(?=[A-Z])"));
        String last = outer.get(outer.size() - 1);
        return inner.size() > 1 && last.equals(inner.get(0)) ? type + String.join("", inner.subList(1, inner.size()))
                : type + pascal(field);
    }

    private static List<String> words(String name) {
        return Arrays.stream(name.split("_")).filter(word -> !word.isEmpty()).toList();
    }

    private static String capitalized(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
