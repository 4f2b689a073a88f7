package io.quarkiverse.seam.generator.facts;

import java.util.List;
import java.util.Map;

/**
 * An endpoint as in {@code seam-api.json}.
 *
 * @param otherMethods further ones than this method and POST; null if there are none
 * @param replacedBy the path of the endpoint to use instead of this deprecated one; null if none is named
 * @param action the type of the action attempt behind it; null if there is none
 * @param response null if nothing is returned
 * @param also further values in the response; null if there are none
 * @param value the only field, if it is required; null otherwise
 */
public record EndpointFacts(
        String method,
        List<String> otherMethods,
        boolean repeatable,
        boolean deprecated,
        String replacedBy,
        List<String> credentials,
        String action,
        Value response,
        Map<String, Value> also,
        String value,
        List<List<String>> alternatives,
        List<Check> checks,
        String discriminator,
        Map<String, List<String>> variants,
        Map<String, Value> fields) {

    /** At least one of these fields has to be set, and what is wrong otherwise. */
    public record Check(List<String> atLeastOne, String otherwise) {
    }
}
