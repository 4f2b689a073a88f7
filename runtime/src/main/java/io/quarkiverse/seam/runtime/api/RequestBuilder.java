package io.quarkiverse.seam.runtime.api;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The superclass of the builders of generated requests. Setting null changes nothing; {@code clear} sends null.
 *
 * @param <B> the builder itself
 */
public abstract class RequestBuilder<B extends RequestBuilder<B>> {

    final Map<String, Object> fields = new LinkedHashMap<>();

    protected final B set(String wireName, Object value) {
        if (value != null) {
            fields.put(wireName, value);
        }
        return self();
    }

    protected final B set(String wireName, List<?> elements) {
        return set(wireName, elements, false);
    }

    @SafeVarargs
    protected final <T> B set(String wireName, T... elements) {
        return set(wireName, elements == null ? null : Arrays.asList(elements));
    }

    protected final B set(String wireName, Map<String, ?> entries) {
        if (entries == null) {
            return self();
        }
        Map<String, Object> copy = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        if (copy.containsKey(null)) {
            throw new IllegalArgumentException(javaName(wireName) + " must not have a null key");
        }
        return set(wireName, (Object) copy);
    }

    protected final B setNotEmpty(String wireName, String value) {
        if (value != null && value.isEmpty()) {
            throw new IllegalArgumentException(javaName(wireName) + " must not be empty");
        }
        return set(wireName, (Object) value);
    }

    protected final B setNotEmpty(String wireName, List<String> elements) {
        return set(wireName, elements, true);
    }

    protected final B setNotEmpty(String wireName, String... elements) {
        return setNotEmpty(wireName, elements == null ? null : Arrays.asList(elements));
    }

    protected final B clear(String wireName) {
        fields.put(wireName, null);
        return self();
    }

    protected final void require(String... wireNames) {
        for (String wireName : wireNames) {
            if (fields.get(wireName) == null) {
                throw new IllegalArgumentException(javaName(wireName) + " is required");
            }
        }
    }

    /** @param otherwise what is wrong if none of the fields is set */
    protected final void requireOneOf(String otherwise, String... wireNames) {
        if (Stream.of(wireNames).map(fields::get).allMatch(value -> value == null || List.of().equals(value))) {
            String last = javaName(wireNames[wireNames.length - 1]);
            throw new IllegalArgumentException(otherwise + ": set " + Stream.of(wireNames).limit(wireNames.length - 1)
                    .map(RequestBuilder::javaName).collect(Collectors.joining(", ")) + " or " + last);
        }
    }

    private B set(String wireName, List<?> elements, boolean notEmpty) {
        if (elements == null) {
            return self();
        }
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i) == null || notEmpty && elements.get(i).equals("")) {
                throw new IllegalArgumentException(
                        javaName(wireName) + "[" + i + "] must not be null" + (notEmpty ? " or empty" : ""));
            }
        }
        return set(wireName, (Object) List.copyOf(elements));
    }

    @SuppressWarnings("unchecked")
    private B self() {
        return (B) this;
    }

    /** {@code device_id} is {@code deviceId} in Java. */
    static String javaName(String wireName) {
        StringBuilder name = new StringBuilder();
        for (String word : wireName.split("_")) {
            name.append(name.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return name.toString();
    }
}
