package io.quarkiverse.seam.runtime.envelope;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.ws.rs.core.MultivaluedHashMap;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.seam.ResponseKey;
import io.quarkiverse.seam.SeamCredentials;
import io.quarkiverse.seam.SeamPage;
import io.quarkiverse.seam.actionattempts.ActionAttempt;
import io.quarkiverse.seam.devices.DeviceProperties;
import io.quarkiverse.seam.events.SeamEvent;
import io.quarkiverse.seam.events.UnknownEvent;
import io.quarkiverse.seam.runtime.call.Call;
import io.quarkiverse.seam.runtime.call.Endpoint;
import io.quarkiverse.seam.runtime.call.Endpoint.Returning;
import io.quarkiverse.seam.runtime.config.ConfiguredWorkspace;
import io.quarkiverse.seam.runtime.envelope.SampleResponses.Kind;

/** Whatever the facts say that an endpoint may return is read, field by field, and so is what no facts know yet. */
class GeneratedResponsesTest {

    private final EnvelopeReader reader = new EnvelopeReader(new SeamJson(List.of()));

    static Stream<Arguments> responses() {
        return ApiFacts.endpoints().stream()
                .flatMap(endpoint -> Stream.of(Kind.values()).map(kind -> Arguments.of(endpoint, kind)));
    }

    static Stream<ApiFacts.Endpoint> endpointsWithFormerKey() {
        return ApiFacts.endpoints().stream().filter(endpoint -> endpoint.response().has("formerKey"));
    }

    @ParameterizedTest
    @MethodSource("responses")
    void isRead(ApiFacts.Endpoint endpoint, Kind kind) {
        ObjectNode response = new SampleResponses(kind).response(endpoint.facts());

        assertThatHolds(endpoint, read(endpoint, response), response);
    }

    @ParameterizedTest
    @MethodSource("endpointsWithFormerKey")
    void isReadUnderItsFormerKey(ApiFacts.Endpoint endpoint) {
        ObjectNode response = new SampleResponses(Kind.LARGEST).response(endpoint.facts());
        String key = endpoint.response().get("key").textValue();
        String formerKey = endpoint.response().get("formerKey").textValue();
        ObjectNode former = JsonNodeFactory.instance.objectNode().putNull(key);
        former.set(formerKey, response.get(key));

        assertThatHolds(endpoint, read(endpoint, former), response);
    }

    Object read(ApiFacts.Endpoint endpoint, JsonNode response) {
        ResponseKey key = endpoint.method().getAnnotation(ResponseKey.class);
        Type type = endpoint.method().getGenericReturnType();
        Endpoint described = new Endpoint(0, endpoint.method().getDeclaringClass().getName(), endpoint.method().getName(),
                endpoint.path(), Returning.BLOCKING, true, false, false, 0, "request", null,
                key == null ? null : key.value(), key == null || key.former().isEmpty() ? null : key.former());
        Call call = new Call(described, new ConfiguredWorkspace("acme", "http://localhost", null, null, null, null),
                new SeamCredentials.ApiKey("seam_test1_key"), () -> null);
        return reader.read(type == void.class ? Void.class : type, new MultivaluedHashMap<>(),
                new ByteArrayInputStream(response.toString().getBytes(UTF_8)), call);
    }

    private static void assertThatHolds(ApiFacts.Endpoint endpoint, Object read, ObjectNode response) {
        JsonNode facts = endpoint.response();
        if (facts.isMissingNode()) {
            assertThat(read).isNull();
            return;
        }
        String key = facts.get("key").textValue();
        if (endpoint.facts().has("also")) {
            assertHolds(component(read, key, key), response.get(key), facts, null, null, key);
            endpoint.facts().get("also").properties().forEach(also -> assertHolds(component(read, also.getKey(), also.getKey()),
                    response.get(also.getKey()), also.getValue(), null, null, also.getKey()));
            return;
        }
        Object value = read;
        if (facts.path("paginated").asBoolean()) {
            SeamPage<?> page = (SeamPage<?>) read;
            assertThat(page.hasNextPage()).isEqualTo(response.at("/pagination/has_next_page").asBoolean());
            assertThat(page.nextPageCursor()).isEqualTo(response.at("/pagination/next_page_cursor").textValue());
            value = page.items();
        }
        assertHolds(value, response.get(key), facts, endpoint.facts().path("action").textValue(),
                endpoint.method().getGenericReturnType(), key);
    }

    /** @param action of an action attempt; null if the value is none */
    private static void assertHolds(Object value, JsonNode json, JsonNode facts, String action, Type type, String path) {
        if (facts.path("list").asBoolean()) {
            List<?> list = (List<?>) value;
            List<JsonNode> elements = json == null ? List.of()
                    : Stream.iterate(0, i -> i < json.size(), i -> i + 1).map(json::get).filter(element -> !element.isNull())
                            .toList();
            assertThat(list).as(path).hasSize(elements.size());
            for (int i = 0; i < elements.size(); i++) {
                assertElementHolds(list.get(i), elements.get(i), facts, action, type, path + "[" + i + "]");
            }
        } else if (facts.path("map").asBoolean()) {
            Map<?, ?> map = (Map<?, ?>) value;
            assertThat(map).as(path).hasSize(json == null ? 0 : json.size());
            map.forEach((key, element) -> assertElementHolds(element, json.get((String) key), facts, null, null,
                    path + "." + key));
        } else {
            assertElementHolds(value, json, facts, action, type, path);
        }
    }

    private static void assertElementHolds(Object value, JsonNode json, JsonNode facts, String action, Type type,
            String path) {
        if (json == null || json.isNull()) {
            assertThat(value).as(path).isNull();
            return;
        }
        JsonNode fields = ApiFacts.fields(facts);
        if (value instanceof SeamEvent event) {
            assertThat(event.raw()).isEqualTo(json.toString());
            assertThat(event instanceof UnknownEvent).as(path)
                    .isEqualTo(!ApiFacts.FACTS.get("events").get("types").has(json.path("event_type").asText()));
            fields = ApiFacts.eventFields(json.path("event_type").asText());
        }
        if (fields != null) {
            fields.properties().forEach(field -> {
                String name = path + "." + field.getKey();
                if (value instanceof UnknownEvent && field.getKey().equals("event_description")) {
                    return;
                }
                if (value instanceof ActionAttempt<?> attempt && field.getKey().equals("result")) {
                    assertResultHolds(attempt.result(), json.get("result"), action, type, name);
                } else {
                    assertHolds(component(value, field.getKey(), name), json.get(field.getKey()), field.getValue(), null, null,
                            name);
                }
            });
            return;
        }
        Object expected = switch (facts.get("type").textValue()) {
            case "string", "id", "uri", "enum" -> json.textValue();
            case "boolean" -> json.booleanValue();
            case "integer" -> json.intValue();
            case "long" -> json.longValue();
            case "number" -> json.doubleValue();
            case "datetime" -> OffsetDateTime.parse(json.textValue()).toInstant();
            case "string_or_boolean" -> json.isTextual() ? json.textValue() : json.booleanValue();
            case "json" -> json;
            default -> throw new AssertionError(facts);
        };
        Object actual = facts.get("type").textValue().equals("enum") ? component(value, "value", path) : value;
        assertThat(actual).as(path).isEqualTo(expected);
        if (facts.get("type").textValue().equals("enum")) {
            assertThat(component(value, "is_known", path)).as(path)
                    .isEqualTo(ApiFacts.enumValues(facts).contains(json.textValue()));
        }
    }

    private static void assertResultHolds(Object result, JsonNode json, String action, Type type, String path) {
        if (action == null) {
            assertThat(result).as(path).isEqualTo(json == null || json.isNull() ? null : json);
            return;
        }
        JsonNode facts = ApiFacts.FACTS.get("actions").get(action).get("result");
        if (facts == null) {
            assertThat(((ParameterizedType) type).getActualTypeArguments()[0]).as(path).isEqualTo(Void.class);
            assertThat(result).as(path).isNull();
        } else {
            assertHolds(result, json, facts, null, null, path);
        }
    }

    private static Object component(Object value, String wireName, String path) {
        assertThat(value).as(path).isNotNull();
        try {
            if (value instanceof DeviceProperties properties && wireName.endsWith("_metadata")) {
                return component(properties.providerMetadata(), wireName.replaceFirst("_metadata$", ""), path);
            }
            return value.getClass().getMethod(ApiFacts.javaName(wireName)).invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(path, e);
        }
    }
}
