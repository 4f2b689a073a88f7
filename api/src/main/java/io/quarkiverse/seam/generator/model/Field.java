package io.quarkiverse.seam.generator.model;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;

import io.quarkiverse.seam.generator.facts.Value;

/**
 * @param wireName null unless it is a member of the JSON
 * @param secret whether {@code toString} must not show it
 * @param words null if the name says it all
 * @param facts what else is known: whether it is required, its limits, its default; null unless it is a member of the JSON
 */
public record Field(Kind kind, String wireName, String javaName, JavaType type, boolean secret, String words, Value facts) {

    public enum Kind {
        /** A member of the JSON. */
        MEMBER,
        /** Many members of the JSON, kept unread in a {@link Type.LazyResponse}. */
        UNREAD_MEMBERS,
        /** The JSON itself. */
        RAW
    }

    private static final SnakeCaseStrategy SNAKE_CASE = new SnakeCaseStrategy();

    /** Whether the wire name has to be given, because it does not follow from the Java name. */
    public boolean needsWireName() {
        return kind == Kind.MEMBER && !SNAKE_CASE.translate(javaName).equals(wireName);
    }

    /** Whether a request may send null, which then means "unset". */
    public boolean clearable() {
        return facts.nullable() && !wireName.equals("page_cursor");
    }
}
