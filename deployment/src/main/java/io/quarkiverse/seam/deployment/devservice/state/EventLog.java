package io.quarkiverse.seam.deployment.devservice.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.seam.deployment.devservice.facts.ApiFacts;
import io.quarkiverse.seam.deployment.devservice.facts.FieldFacts;

/** Records what happens, for {@code /events/list} and webhooks. */
public final class EventLog {

    private final ApiFacts facts;
    private final Shapes shapes;
    private final List<BiConsumer<Workspace, ObjectNode>> listeners = new ArrayList<>();

    EventLog(ApiFacts facts, Shapes shapes) {
        this.facts = facts;
        this.shapes = shapes;
    }

    /** Calls the listener for each event that is recorded from now on. */
    public void addListener(BiConsumer<Workspace, ObjectNode> listener) {
        listeners.add(listener);
    }

    /** Whether Seam has such an event. */
    public boolean knows(String type) {
        return !facts.event(type).isEmpty();
    }

    /**
     * Records an event.
     *
     * @param about whose fields the event takes over as far as it has them, such as {@code device_id}
     * @param more other fields of the event
     */
    public ObjectNode record(Workspace workspace, String type, ObjectNode about, ObjectNode more) {
        Map<String, FieldFacts> shape = facts.event(type);
        if (shape.isEmpty()) {
            throw new IllegalArgumentException("Seam has no event " + type);
        }
        ObjectNode given = JsonNodeFactory.instance.objectNode().put("event_type", type);
        ObjectNode device = referred(workspace, "device", about);
        for (String name : shape.keySet()) {
            JsonNode value = value(workspace, about, device, name);
            if (!value.isMissingNode() && !value.isNull() && !name.equals("created_at") && !name.equals("workspace_id")) {
                given.set(name, value);
            }
        }
        if (device.has("space_ids")) {
            given.set("_space_ids", device.get("space_ids").deepCopy());
        }
        given.setAll(more);
        ObjectNode event = workspace.table("event").add(shapes.make("event", given, workspace));
        listeners.forEach(listener -> listener.accept(workspace, event));
        return event;
    }

    /**
     * Keeps an event that a test or a developer has made up, unless there is one with the same id already. No listener is
     * called.
     *
     * @param given what is missing of what Seam always sends is made up; the type may be one that Seam does not have
     */
    public ObjectNode add(Workspace workspace, ObjectNode given) {
        Table table = workspace.table("event");
        ObjectNode known = given.deepCopy();
        if (!knows(given.path("event_type").asText())) {
            known.retain(facts.resource("event").keySet()).remove("event_type");
        }
        ObjectNode event = shapes.make("event", known, workspace);
        given.properties().stream().filter(field -> !known.has(field.getKey()) || !event.has(field.getKey()))
                .forEach(field -> event.set(field.getKey(), field.getValue()));
        return table.get(event.path("event_id").asText()) == null ? table.add(event) : event;
    }

    /** That of the object, or of its device, or of the account of either. */
    private static JsonNode value(Workspace workspace, ObjectNode about, ObjectNode device, String name) {
        JsonNode own = Links.value(about, name);
        if (!own.isMissingNode()) {
            return own;
        }
        return switch (name) {
            case "connected_account_id" -> Links.value(device, name);
            case "customer_key" ->
                Links.value(referred(workspace, "connected_account", device.isEmpty() ? about : device), name);
            default -> own;
        };
    }

    /** The object that this one belongs to, or which it is itself; empty if there is none. */
    private static ObjectNode referred(Workspace workspace, String resource, ObjectNode object) {
        ObjectNode other = workspace.table(resource).get(Links.value(object, resource + "_id").asText());
        return other == null ? JsonNodeFactory.instance.objectNode() : other;
    }
}
