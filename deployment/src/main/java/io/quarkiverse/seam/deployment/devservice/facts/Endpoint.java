package io.quarkiverse.seam.deployment.devservice.facts;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

public final class Endpoint {

    private final String route;
    private final String name;
    private final JsonNode facts;
    private final ApiFacts api;
    private Map<String, FieldFacts> fields;

    Endpoint(String route, String name, JsonNode facts, ApiFacts api) {
        this.route = route;
        this.name = name;
        this.facts = facts;
        this.api = api;
    }

    public String path() {
        return route + '/' + name;
    }

    public String route() {
        return route;
    }

    /** The last segment of the path. */
    public String name() {
        return name;
    }

    /** The HTTP methods that it accepts. */
    public Set<String> methods() {
        Set<String> methods = new LinkedHashSet<>();
        methods.add(facts.path("method").asText());
        methods.addAll(ApiFacts.strings(facts.path("otherMethods")));
        methods.add("POST");
        return methods;
    }

    public Set<String> credentials() {
        return Set.copyOf(ApiFacts.strings(facts.path("credentials")));
    }

    public Map<String, FieldFacts> fields() {
        if (fields == null) {
            fields = api.fields(facts.path("fields"));
        }
        return fields;
    }

    /** What it returns; empty if nothing. */
    public Optional<FieldFacts> response() {
        JsonNode response = facts.path("response");
        return response.isObject() ? Optional.of(new FieldFacts(response.path("key").asText(), response, api))
                : Optional.empty();
    }

    /** Further values in the response. */
    public Collection<FieldFacts> also() {
        return api.fields(facts.path("also")).values();
    }

    public boolean isPaginated() {
        return facts.path("response").path("paginated").asBoolean();
    }

    /** The type of the action attempt behind it; null if there is none. */
    public String action() {
        return facts.path("action").textValue();
    }

    public boolean returnsAttempt() {
        return action() != null && response().filter(response -> response.type().equals("action_attempt")).isPresent();
    }

    /** The resource that it reads or changes, if it is one of those that have an id. */
    public Optional<String> resource() {
        return response().map(FieldFacts::type)
                .filter(type -> api.isResource(type) && !returnsAttempt() && !type.equals("batch"))
                .or(() -> api.resourcesOf(route).stream()
                        .filter(resource -> fields().containsKey(String.valueOf(api.idField(resource))))
                        .findFirst());
    }

    /** The lists in a batch. */
    public JsonNode batch() {
        return facts.path("response").path("batch");
    }

    /** The facts as they are in the file. */
    public JsonNode json() {
        return facts;
    }
}
