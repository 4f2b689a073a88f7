package io.quarkiverse.seam.deployment.devservice.rules;

import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.seam.deployment.devservice.facts.Endpoint;
import io.quarkiverse.seam.deployment.devservice.facts.FieldFacts;
import io.quarkiverse.seam.deployment.devservice.facts.FormerNames;
import io.quarkiverse.seam.deployment.devservice.facts.InputCheck;
import io.quarkiverse.seam.deployment.devservice.state.FakeSeam;
import io.quarkiverse.seam.deployment.devservice.state.Page;

/** Responds to the calls of all endpoints. */
public final class Engine {

    private final FakeSeam seam;
    private final Rules rules;

    public Engine(FakeSeam seam) {
        this.seam = seam;
        this.rules = new Rules(seam);
    }

    public Behaviour behaviour(Endpoint endpoint) {
        return Behaviour.of(endpoint, rules);
    }

    /**
     * @param url that of the endpoint
     * @return the values of the response
     */
    public Map<String, JsonNode> respond(Endpoint endpoint, String method, String url, Caller caller, JsonNode given) {
        JsonNode input = FormerNames.replaced(endpoint, given);
        InputCheck.check(endpoint, input);
        CustomMetadata.check(input);
        seam.schedule().proceed();
        // Seam ignores fields that the endpoint does not have.
        ObjectNode known = ((ObjectNode) input).deepCopy().retain(endpoint.fields().keySet());
        CustomMetadata.removeEmpty(known);
        Call call = new Call(seam, rules.generic(), endpoint, method, url, caller, known);
        JsonNode value = rules.of(endpoint.path()).apply(call);
        Map<String, JsonNode> values = new LinkedHashMap<>();
        endpoint.response().ifPresent(response -> {
            if (response.isList()) {
                putPage(values, response, (ArrayNode) value, url, call);
            } else {
                values.put(response.name(), shown(response, value, call));
            }
            if (response.get("formerKey").isTextual()) {
                values.put(response.get("formerKey").textValue(), values.get(response.name()));
            }
        });
        values.putAll(call.also());
        addWhatIsMissing(values, call);
        return values;
    }

    /** Seam returns the attempt also of changes that go on behind, although its own clients ignore it. */
    private void addWhatIsMissing(Map<String, JsonNode> values, Call call) {
        for (FieldFacts other : call.endpoint().also()) {
            values.computeIfAbsent(other.name(), any -> shown(other, seam.shapes().make(other, call.workspace()), call));
        }
        if (seam.facts().isAction(call.endpoint().action()) && !values.containsKey("action_attempt")) {
            values.put("action_attempt", seam.shown("action_attempt", call.attempt(() -> null), call.workspace()));
        }
    }

    private void putPage(Map<String, JsonNode> values, FieldFacts response, ArrayNode all, String url, Call call) {
        Page page = Page.of(all.valueStream().map(ObjectNode.class::cast), call.endpoint(), call.input());
        ArrayNode items = JsonNodeFactory.instance.arrayNode();
        page.items().forEach(item -> items.add(shown(response, item, call)));
        values.put(response.name(), items);
        if (call.endpoint().isPaginated()) {
            values.put("pagination", page.pagination(url, call.input()));
        }
    }

    private JsonNode shown(FieldFacts response, JsonNode value, Call call) {
        return seam.shown(response.type(), (ObjectNode) value, call.workspace());
    }
}
