package io.quarkiverse.seam.generator.model;

import java.util.List;

import io.quarkiverse.seam.generator.facts.EndpointFacts.Check;

/** A class to generate, other than the interface of a route. */
public sealed interface Type {

    TypeName name();

    /**
     * What Seam returns, or a part of it.
     *
     * @param part whether it is a part
     * @param words null if it is a part whose name says it all
     */
    record Response(TypeName name, boolean part, String words, List<Field> fields) implements Type {
    }

    /**
     * A part of a response that is read field by field, and only on demand.
     *
     * @param suffix of the names of its fields in the JSON, which also has other fields
     */
    record LazyResponse(TypeName name, String suffix, List<Field> fields) implements Type {
    }

    /**
     * The body of a request, or a part of it.
     *
     * @param alternatives lists of fields of which exactly one is to be set
     */
    record Request(TypeName name, String words, List<Field> fields, List<List<String>> alternatives, List<Check> checks)
            implements
                Type {
    }

    /**
     * An event, with the fields that all events have.
     *
     * @param replacedBy what to use instead of this deprecated one; null if nothing is named
     */
    record Event(TypeName name, String eventType, boolean deprecated, TypeName replacedBy, String words,
            List<Field> fields) implements Type {
    }

    /** An open enumeration. */
    record Enumeration(TypeName name, List<Constant> constants) implements Type {
    }

    record Constant(String javaName, String value) {
    }
}
