package io.quarkiverse.seam.generator.model;

import java.util.List;
import java.util.Map;

import io.quarkiverse.seam.generator.facts.EndpointFacts.Check;

/** A class to generate, other than the interface of a route. */
public sealed interface Type {

    TypeName name();

    /**
     * What Seam returns, or a part of it.
     *
     * @param words null if it is a part whose name says it all
     * @param discriminator the wire name of the field that tells variants apart; null if there are none
     * @param variants the wire names of the fields that only some variants have, by the value of the discriminator
     */
    record Response(TypeName name, String words, List<Field> fields, String discriminator,
            Map<String, List<String>> variants) implements Type {
    }

    /** A part of a response that is read field by field, and only on demand. */
    record LazyResponse(TypeName name, List<Field> fields) implements Type {
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

    /** An event: the fields that all events have, and these. */
    record Event(TypeName name, String eventType, boolean deprecated, String words, List<Field> fields) implements Type {
    }

    /** An open enumeration. */
    record Enumeration(TypeName name, List<Constant> constants) implements Type {
    }

    record Constant(String javaName, String value) {
    }
}
