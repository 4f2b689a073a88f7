package io.quarkiverse.seam.runtime.api;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The superclass of generated requests and their parts. It holds what was set, by the names in the JSON, so that nothing else
 * is sent, and null is sent for what was unset.
 */
public abstract class RequestBody {

    private final Map<String, Object> fields;

    protected RequestBody(RequestBuilder<?> builder) {
        this.fields = Collections.unmodifiableMap(new LinkedHashMap<>(builder.fields));
    }

    @JsonValue
    final Map<String, Object> fields() {
        return fields;
    }

    /** @return null if the field was not set */
    @SuppressWarnings("unchecked")
    protected final <T> T get(String wireName) {
        return (T) fields.get(wireName);
    }

    protected final <B extends RequestBuilder<B>> B copyTo(B builder) {
        builder.fields.putAll(fields);
        return builder;
    }

    @Override
    public final boolean equals(Object other) {
        return other != null && other.getClass() == getClass() && ((RequestBody) other).fields.equals(fields);
    }

    @Override
    public final int hashCode() {
        return fields.hashCode();
    }

    /** Shows what was set. */
    @Override
    public String toString() {
        return toString(new String[0]);
    }

    protected final String toString(String... secrets) {
        StringJoiner text = new StringJoiner(", ", getClass().getSimpleName() + "[", "]");
        fields.forEach((name, value) -> text.add(
                RequestBuilder.javaName(name) + "=" + (List.of(secrets).contains(name) ? Values.masked(value) : value)));
        return text.toString();
    }
}
