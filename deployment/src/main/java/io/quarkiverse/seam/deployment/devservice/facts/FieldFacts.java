package io.quarkiverse.seam.deployment.devservice.facts;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

/** A field of a request or of a response, or what is within it. */
public final class FieldFacts {

    private final String name;
    private final JsonNode facts;
    private final ApiFacts api;
    private Map<String, FieldFacts> fields;

    FieldFacts(String name, JsonNode facts, ApiFacts api) {
        this.name = name;
        this.facts = facts;
        this.api = api;
    }

    public String name() {
        return name;
    }

    /** The same facts under another name. */
    FieldFacts named(String other) {
        return new FieldFacts(other, facts, api);
    }

    /** Of the elements, if it is a list or a map. */
    public String type() {
        return facts.path("type").asText();
    }

    public boolean isList() {
        return facts.path("list").asBoolean();
    }

    public boolean isMap() {
        return facts.path("map").asBoolean();
    }

    public boolean isRequired() {
        return facts.path("required").asBoolean();
    }

    public boolean isNullable() {
        return facts.path("nullable").asBoolean();
    }

    public boolean mayHaveNullValues() {
        return facts.path("nullValues").asBoolean();
    }

    public boolean isObject() {
        return type().equals("object") || api.isResource(type());
    }

    /** The fields of an object or a resource. */
    public Map<String, FieldFacts> fields() {
        if (fields == null) {
            fields = api.isResource(type()) ? api.resource(type()) : api.fields(facts.path("fields"));
        }
        return fields;
    }

    /** The known values of an enumeration. */
    public List<String> values() {
        return facts.has("enum") ? api.enumeration(facts.path("enum").asText()) : ApiFacts.strings(facts.path("values"));
    }

    /** A limit ({@code minLength}, {@code pattern}, …), {@code default} or {@code always}; a missing node if there is none. */
    public JsonNode get(String fact) {
        return facts.path(fact);
    }
}
