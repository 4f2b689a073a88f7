package io.quarkiverse.seam.generator.facts;

import java.util.Map;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * The names in {@code overrides.json} that no rule makes.
 *
 * @param interfaces by route
 * @param resources by the name of the resource, if it is not the same in Java
 * @param parts by class and field, if the name made of the two is taken
 * @param constants by the value, if it has no word in it
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record PublicNames(Map<String, String> interfaces, Map<String, String> resources, Map<String, String> parts,
        Map<String, String> constants) {
}
