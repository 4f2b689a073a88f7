package io.quarkiverse.seam.generator.facts;

import java.util.List;
import java.util.Map;

/**
 * What is in {@code seam-api.json}; {@code README.md} beside it says what each part means. Maps keep the order of the file.
 *
 * @param routes endpoints by route and by the last segment of their path
 * @param actions by the type of the action attempt
 * @param enums the enumerations that several fields share, by name
 */
public record Facts(
        String document,
        Map<String, Map<String, EndpointFacts>> routes,
        Map<String, Action> actions,
        Events events,
        Map<String, Resource> resources,
        Map<String, SharedEnum> enums) {

    /** @param result null if there is none */
    public record Action(Value result, List<String> errors) {
    }

    public record Events(Map<String, Value> common, Map<String, Resource> types) {
    }

    /**
     * A resource, or a type of events.
     *
     * @param replacedBy the type of events to use instead of this deprecated one; null if none is named
     */
    public record Resource(String route, boolean draft, boolean deprecated, String replacedBy, Map<String, Value> fields) {
    }

    public record SharedEnum(String route, List<String> values) {
    }
}
