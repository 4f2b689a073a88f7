package io.quarkiverse.seam.deployment.devservice;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

import io.quarkiverse.seam.deployment.devservice.facts.FieldFacts;
import io.quarkiverse.seam.deployment.devservice.state.Shapes;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;

final class FakeSeamJson {

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?");

    private final ObjectMapper mapper = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .addModule(new SimpleModule().addSerializer(Instant.class, new InstantSerializer()))
            .build();

    ObjectNode empty() {
        return mapper.createObjectNode();
    }

    Buffer write(Map<String, ?> answer) {
        try {
            return Buffer.buffer(mapper.writeValueAsBytes(answer));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return the JSON, or null where there is none */
    JsonNode read(byte[] body) {
        try {
            JsonNode json = mapper.readTree(body);
            return json.isMissingNode() ? null : json;
        } catch (IOException e) {
            return null;
        }
    }

    /** A field that is given several times, or that is a list, becomes an array. */
    ObjectNode readQuery(MultiMap query, Collection<FieldFacts> fields) {
        ObjectNode values = empty();
        for (FieldFacts field : fields) {
            List<String> given = query.getAll(field.name());
            if (given.size() == 1 && !field.isList()) {
                values.set(field.name(), ofQuery(field, given.get(0)));
            } else if (!given.isEmpty()) {
                ArrayNode all = values.putArray(field.name());
                given.forEach(value -> all.add(ofQuery(field, value)));
            }
        }
        return values;
    }

    private JsonNode ofQuery(FieldFacts field, String value) {
        boolean isLiteral = switch (field.type()) {
            case "boolean" -> value.equals("true") || value.equals("false");
            case "integer", "long", "number" -> NUMBER.matcher(value).matches();
            default -> false;
        };
        return isLiteral ? read(value.getBytes(StandardCharsets.UTF_8)) : TextNode.valueOf(value);
    }

    private static final class InstantSerializer extends JsonSerializer<Instant> {

        @Override
        public void serialize(Instant instant, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(Shapes.time(instant));
        }
    }
}
