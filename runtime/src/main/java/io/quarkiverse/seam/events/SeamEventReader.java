package io.quarkiverse.seam.events;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Reads an event as the record of its type, and keeps the JSON. */
final class SeamEventReader extends JsonDeserializer<SeamEvent> {

    @Override
    public SeamEvent deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (!json.hasToken(JsonToken.START_OBJECT)) {
            return (SeamEvent) context.handleUnexpectedToken(SeamEvent.class, json);
        }
        ObjectNode event = context.readTree(json).require();
        String type = event.path("event_type").asText();
        // A webhook passes the text that was signed.
        Object received = context.getAttribute(SeamEvent.class);
        event.put("raw", received == null ? event.toString() : (String) received);
        // readTreeAsValue would look at the annotations of the record each time.
        JsonDeserializer<Object> reader = context
                .findNonContextualValueDeserializer(context.constructType(SeamEventTypes.recordFor(type)));
        try (JsonParser values = event.traverse(json.getCodec())) {
            values.nextToken();
            return (SeamEvent) reader.deserialize(values, context);
        }
    }
}
