package io.quarkiverse.seam.generator.model;

/** The type of a field, parameter or returned value: of one {@code element}, or of many. */
public record JavaType(TypeName element, Container container) {

    public enum Container {
        NONE,
        LIST,
        /** From strings to elements. */
        MAP
    }
}
