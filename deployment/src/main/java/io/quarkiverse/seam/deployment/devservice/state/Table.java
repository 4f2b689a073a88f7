package io.quarkiverse.seam.deployment.devservice.state;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** The objects of one kind in a workspace, in the order in which they were added. */
public final class Table {

    /** Counts up, so that a page continues after an object that is gone by then. */
    static final String NUMBER = "_number";

    private final String idField;
    private final Map<String, ObjectNode> objects = new LinkedHashMap<>();
    private long added;

    Table(String idField) {
        this.idField = idField;
    }

    public ObjectNode add(ObjectNode object) {
        object.put(NUMBER, ++added);
        // So that one that replaces another is at the end, too, where its number belongs
        objects.remove(id(object));
        objects.put(id(object), object);
        return object;
    }

    /** Null if there is none. */
    public ObjectNode get(String id) {
        return objects.get(id);
    }

    public void remove(ObjectNode object) {
        objects.remove(id(object));
    }

    public Stream<ObjectNode> all() {
        return objects.values().stream();
    }

    public String id(ObjectNode object) {
        return object.path(idField).asText();
    }

    public String idField() {
        return idField;
    }
}
