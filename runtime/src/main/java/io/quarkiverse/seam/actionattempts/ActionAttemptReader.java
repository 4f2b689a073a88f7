package io.quarkiverse.seam.actionattempts;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.ObjectCodec;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;

import io.quarkiverse.seam.SeamInvalidResponseException;

/** Reads the result as the type that the method declares, whatever the type of the action. */
final class ActionAttemptReader extends JsonDeserializer<ActionAttempt<?>> implements ContextualDeserializer {

    private final JavaType resultType;

    ActionAttemptReader() {
        this(null);
    }

    private ActionAttemptReader(JavaType resultType) {
        this.resultType = resultType;
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty property) {
        JavaType attempt = context.getContextualType();
        JavaType result = attempt == null ? null : attempt.containedType(0);
        return new ActionAttemptReader(
                result == null || result.hasRawClass(Object.class) ? context.constructType(JsonNode.class) : result);
    }

    @Override
    public ActionAttempt<?> deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (!json.hasToken(JsonToken.START_OBJECT)) {
            return (ActionAttempt<?>) context.handleUnexpectedToken(ActionAttempt.class, json);
        }
        ActionAttempt.Builder<Object> attempt = ActionAttempt.builder();
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            if (json.nextToken() == JsonToken.VALUE_NULL) {
                continue;
            }
            switch (name) {
                case "action_attempt_id" -> attempt.actionAttemptId(context.readValue(json, String.class));
                case "action_type" -> attempt.actionType(context.readValue(json, String.class));
                case "status" -> attempt.status(context.readValue(json, ActionAttemptStatus.class));
                case "error" -> attempt.error(context.readValue(json, ActionAttemptError.class));
                case "result" -> attempt.result(result(json, context));
                default -> json.skipChildren();
            }
        }
        ObjectCodec codec = json.getCodec();
        return attempt.resultReader(later -> read(later, codec)).build();
    }

    private Object result(JsonParser json, DeserializationContext context) throws IOException {
        if (resultType.hasRawClass(Void.class)) {
            json.skipChildren();
            return null;
        }
        return context.readValue(json, resultType);
    }

    private Object read(JsonNode result, ObjectCodec codec) {
        if (resultType.hasRawClass(Void.class)) {
            return null;
        }
        try {
            return codec.readValue(codec.treeAsTokens(result), resultType);
        } catch (IOException | RuntimeException e) {
            // Without Jackson's message, which quotes the response
            throw new SeamInvalidResponseException("The result of the action attempt cannot be read as "
                    + resultType.toCanonical(), null);
        }
    }
}
