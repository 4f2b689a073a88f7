package io.quarkiverse.seam.runtime.api;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.util.TokenBuffer;

import io.quarkiverse.seam.SeamInvalidResponseException;

/** Objects of a response that are read only when they are asked for, because most applications need none of them. */
public abstract class UnreadFields {

    private final Map<String, TokenBuffer> fields;

    protected UnreadFields(Map<String, TokenBuffer> fields) {
        this.fields = fields;
    }

    protected final Map<String, TokenBuffer> fieldsWith(String name, TokenBuffer value) {
        Map<String, TokenBuffer> all = new LinkedHashMap<>(fields);
        all.put(name, value);
        return all;
    }

    @JsonValue
    final Map<String, TokenBuffer> fields() {
        return fields;
    }

    /** @return null if there is no such object */
    protected final <T> T read(String name, Class<T> type) {
        TokenBuffer value = fields.get(name);
        if (value == null) {
            return null;
        }
        try (JsonParser parser = value.asParser()) {
            return parser.readValueAs(type);
        } catch (IOException e) {
            // Without Jackson's message, which quotes the response
            throw new SeamInvalidResponseException("Seam's response cannot be read as " + type.getName() + " (at \"" + name
                    + "\")", null);
        }
    }

    @Override
    public final boolean equals(Object other) {
        return other != null && other.getClass() == getClass() && ((UnreadFields) other).trees().equals(trees());
    }

    @Override
    public final int hashCode() {
        return fields.keySet().hashCode();
    }

    /** Shows the names alone, since the values may contain secrets. */
    @Override
    public final String toString() {
        return getClass().getSimpleName() + fields.keySet();
    }

    private Map<String, JsonNode> trees() {
        Map<String, JsonNode> trees = new TreeMap<>();
        fields.keySet().forEach(name -> trees.put(name, read(name, JsonNode.class)));
        return trees;
    }
}
