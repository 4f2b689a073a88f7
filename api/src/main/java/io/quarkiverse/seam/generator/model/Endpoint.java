package io.quarkiverse.seam.generator.model;

import java.util.List;

import io.quarkiverse.seam.generator.facts.EndpointFacts;

/**
 * An endpoint, which is a method of its route's interface.
 *
 * @param replacedBy what to use instead of this deprecated one; null if nothing is named
 * @param request null if there are no fields, or but one that the method takes itself
 * @param value the field that a method takes itself; null if there is none
 * @param id the field that is enough to get a resource, beside others; null if there is none
 * @param returns null if nothing is returned
 */
public record Endpoint(
        String path,
        String methodName,
        String words,
        EndpointFacts facts,
        Method replacedBy,
        TypeName request,
        Field value,
        Field id,
        Returned returns) {

    /**
     * @param key of the value in the response; null if the value is the response itself
     * @param formerKey where else the value may be; null if nowhere
     * @param attemptResult the type of the result, if the value is an action attempt and the result is known; null otherwise
     */
    public record Returned(JavaType type, String key, String formerKey, boolean paginated, List<String> batch,
            JavaType attemptResult) {
    }

    public record Method(TypeName api, String name) {
    }

    /** Whether the method can also be called without a request. */
    public boolean requestIsOptional() {
        return request != null && facts.checks() == null && facts.alternatives() == null
                && facts.fields().values().stream().noneMatch(field -> field.required());
    }

    /** Whether the method also exists without a parameter. */
    public boolean listsWithoutRequest() {
        return requestIsOptional() && methodName.startsWith("list");
    }
}
