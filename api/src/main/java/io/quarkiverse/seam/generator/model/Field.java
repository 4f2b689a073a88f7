package io.quarkiverse.seam.generator.model;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;

import io.quarkiverse.seam.generator.facts.Value;

/**
 * @param secret whether {@code toString} must not show it
 * @param words null if the name says it all
 * @param facts what else is known: whether it is required, its limits, its default
 */
public record Field(String wireName, String javaName, JavaType type, boolean secret, String words, Value facts) {

    private static final SnakeCaseStrategy SNAKE_CASE = new SnakeCaseStrategy();

    /** Whether the wire name has to be given, because it does not follow from the Java name. */
    public boolean needsWireName() {
        return !SNAKE_CASE.translate(javaName).equals(wireName);
    }

    /** Whether a request may send null, which then means "unset". */
    public boolean clearable() {
        return facts.nullable() && !wireName.equals("page_cursor");
    }
}
