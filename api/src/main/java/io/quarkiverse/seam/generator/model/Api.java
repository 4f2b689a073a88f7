package io.quarkiverse.seam.generator.model;

import java.util.List;
import java.util.Set;

import io.quarkiverse.seam.generator.facts.Source;

/**
 * The Java API, with all its names and types decided, and not a line of source written.
 *
 * @param secretNames the names of secrets in the JSON
 */
public record Api(List<Route> routes, List<Type> types, Set<String> secretNames) {

    public static Api of(Source source) {
        return new ApiBuilder(source).build();
    }
}
