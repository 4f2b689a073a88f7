package io.quarkiverse.seam.deployment.devservice.state;

import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** How objects refer to each other: by fields such as {@code space_id}, {@code space_ids} or {@code _space_ids}. */
public final class Links {

    private Links() {
    }

    /** The value of a field, be it one that is returned or the Dev Service's own; a missing node if there is none. */
    public static JsonNode value(ObjectNode object, String name) {
        for (String candidate : new String[] { name, '_' + name }) {
            if (object.has(candidate)) {
                return object.get(candidate);
            }
        }
        return MissingNode.getInstance();
    }

    /** Whether the object has the value in a field of this name, or in the list that is named by its plural. */
    public static boolean has(ObjectNode object, String name, JsonNode value) {
        if (value.isMissingNode()) {
            return false;
        }
        if (value(object, name).equals(value)) {
            return true;
        }
        for (JsonNode element : value(object, plural(name))) {
            if (element.equals(value)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one object refers to the other, in either direction. */
    public static boolean areLinked(ObjectNode one, String idFieldOfOne, ObjectNode other, String idFieldOfOther) {
        return has(one, idFieldOfOther, other.path(idFieldOfOther)) || has(other, idFieldOfOne, one.path(idFieldOfOne));
    }

    /** Adds to the list, once. */
    public static void add(ObjectNode object, String list, String value) {
        ArrayNode values = object.withArray('/' + list);
        if (position(values, value).isEmpty()) {
            values.add(value);
        }
    }

    public static void remove(ObjectNode object, String list, String value) {
        if (object.path(list) instanceof ArrayNode values) {
            position(values, value).ifPresent(values::remove);
        }
    }

    public static String plural(String name) {
        return name.endsWith("y") && !name.endsWith("key") ? name.substring(0, name.length() - 1) + "ies" : name + 's';
    }

    static String singular(String name) {
        return name.endsWith("ies") ? name.substring(0, name.length() - 3) + 'y' : name.replaceFirst("s$", "");
    }

    private static Optional<Integer> position(ArrayNode values, String value) {
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i).asText().equals(value)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
