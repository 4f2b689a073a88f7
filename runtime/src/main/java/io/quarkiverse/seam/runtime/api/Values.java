package io.quarkiverse.seam.runtime.api;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;

/** What the generated classes do with values. */
public final class Values {

    static final String MASK = "***";

    private Values() {
    }

    /** @return the same elements but for nulls; empty if there is no list */
    public static <T> List<T> copyOf(List<T> list) {
        if (list == null) {
            return List.of();
        }
        List<T> kept = new ArrayList<>(list);
        kept.removeIf(Objects::isNull);
        return List.copyOf(kept);
    }

    /** @return the same entries, null values among them; empty if there is no map */
    public static <T> Map<String, T> copyOf(Map<String, T> map) {
        if (map == null) {
            return Map.of();
        }
        Map<String, T> copy = new LinkedHashMap<>(map);
        copy.replaceAll((key, value) -> value instanceof NullNode ? null : value);
        return Collections.unmodifiableMap(copy);
    }

    /** @return null for null in the JSON */
    public static JsonNode copyOf(JsonNode json) {
        return json instanceof NullNode ? null : json;
    }

    /** What {@code toString} shows of a secret. */
    public static String masked(Object secret) {
        return secret == null ? null : MASK;
    }

    public static void notNull(String name, Object value) {
        if (value == null) {
            throw new IllegalArgumentException(name + " must not be null");
        }
    }

    /** @return the id */
    public static String id(String name, String id) {
        if (id == null || id.isEmpty()) {
            throw new IllegalArgumentException(name + " must not be null or empty");
        }
        return id;
    }
}
