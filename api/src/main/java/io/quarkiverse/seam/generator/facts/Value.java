package io.quarkiverse.seam.generator.facts;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A field or the value of a response, as in {@code seam-api.json}. Whatever is absent there is null or false here.
 *
 * @param fields of an {@code object}
 * @param values of an {@code enum} of its own
 * @param sharedEnum the name of a shared {@code enum}
 */
public record Value(
        String key,
        String formerKey,
        String type,
        List<String> values,
        @JsonProperty("enum") String sharedEnum,
        boolean list,
        boolean map,
        boolean nullValues,
        boolean required,
        boolean nullable,
        boolean deprecated,
        @JsonProperty("default") Object defaultValue,
        Boolean always,
        String format,
        Number minimum,
        Number exclusiveMinimum,
        Number maximum,
        Integer minLength,
        Integer maxLength,
        String pattern,
        Integer minItems,
        Integer maxItems,
        boolean paginated,
        List<String> batch,
        List<List<String>> alternatives,
        String discriminator,
        Map<String, List<String>> variants,
        Map<String, Value> fields) {
}
