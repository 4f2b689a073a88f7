package io.quarkiverse.seam.runtime.webhook;

import java.io.IOException;
import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.MissingNode;

import io.quarkiverse.seam.events.SeamEvent;
import io.quarkiverse.seam.events.UnknownEvent;
import io.quarkiverse.seam.runtime.envelope.SeamJson;

/** Reads the events of verified payloads. Whatever the payload is, there is an event, since it comes from Seam. */
public final class EventReader {

    /** Events contain none of the types that an application's Jackson modules are for. */
    private static final SeamJson JSON = new SeamJson(List.of());
    private static final ObjectReader EVENTS = JSON.mapper().readerFor(SeamEvent.class);

    private EventReader() {
    }

    public static SeamEvent read(String payload) {
        try {
            SeamEvent event = EVENTS.withAttribute(SeamEvent.class, payload).readValue(payload);
            return event == null ? unreadable(payload) : event;
        } catch (IOException | RuntimeException e) {
            return unreadable(payload);
        }
    }

    /** @return the type, without reading the rest; empty if there is none */
    static String type(String payload) {
        try (JsonParser json = JSON.mapper().createParser(payload)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return "";
            }
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                boolean isType = json.currentName().equals("event_type");
                if (json.nextToken() == JsonToken.VALUE_STRING && isType) {
                    return json.getText();
                }
                json.skipChildren();
            }
            return "";
        } catch (IOException e) {
            return "";
        }
    }

    private static UnknownEvent unreadable(String payload) {
        JsonNode event;
        try {
            event = JSON.mapper().readTree(payload);
        } catch (IOException e) {
            event = MissingNode.getInstance();
        }
        return new UnknownEvent(read(event, "event_id", String.class), read(event, "event_type", String.class),
                read(event, "created_at", Instant.class), read(event, "occurred_at", Instant.class),
                read(event, "workspace_id", String.class), payload);
    }

    private static <T> T read(JsonNode event, String field, Class<T> type) {
        try {
            return event.hasNonNull(field) ? reader(type).readValue(event.get(field)) : null;
        } catch (IOException | RuntimeException e) {
            return null;
        }
    }

    private static ObjectReader reader(Class<?> type) {
        return JSON.mapper().readerFor(type);
    }
}
