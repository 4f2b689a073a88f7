package io.quarkiverse.seam.generator.model;

import java.util.List;

import io.quarkiverse.seam.generator.facts.Source;

/** The Java API, with all its names and types decided, and not a line of source written. */
public record Api(List<Route> routes, List<Type> types) {

    public static Api of(Source source) {
        return new ApiBuilder(source).build();
    }
}
