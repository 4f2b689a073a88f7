package io.quarkiverse.seam.dev;

import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * An object to choose in a form.
 *
 * @param label the name, if it has one, and the id
 */
public record DevChoice(String id, String label) {

    static DevChoice of(JsonNode object, String idField) {
        String id = object.path(idField).asText();
        return new DevChoice(id, Stream.of("display_name", "name", "event_type", "action_type")
                .map(object::path).filter(JsonNode::isTextual).findFirst()
                .map(name -> name.textValue() + " · " + id).orElse(id));
    }
}
