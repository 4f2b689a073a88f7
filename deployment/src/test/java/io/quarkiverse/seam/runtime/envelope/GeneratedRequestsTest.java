package io.quarkiverse.seam.runtime.envelope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Every request can hold every field that the facts have, and sends just what was set, under the names of the facts. */
class GeneratedRequestsTest {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final ObjectMapper mapper = new SeamJson(List.of()).mapper();

    static Stream<ApiFacts.Endpoint> endpoints() {
        return ApiFacts.endpoints().stream();
    }

    static Stream<ApiFacts.Endpoint> endpointsWithRequest() {
        return endpoints().filter(endpoint -> takesRequest(endpoint.method()));
    }

    static boolean takesRequest(Method method) {
        return method.getParameterCount() == 1 && method.getParameterTypes()[0].getSimpleName().endsWith("Request");
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void takesAllFields(ApiFacts.Endpoint endpoint) throws Exception {
        JsonNode fields = endpoint.facts().get("fields");
        Method method = endpoint.method();
        if (fields.isEmpty()) {
            assertThat(method.getParameterCount()).isZero();
        } else if (takesRequest(method)) {
            JsonNode sample = object(fields, true);
            Object request = build(method.getParameterTypes()[0], fields, sample);

            assertThat(mapper.<JsonNode> valueToTree(request)).isEqualTo(sample);
            assertThat(request.getClass().getMethod("toBuilder").invoke(request)).satisfies(
                    builder -> assertThat(call(builder, "build")).isEqualTo(request).hasSameHashCodeAs(request));
        } else {
            assertThat(fields.size()).isOne();
            Map.Entry<String, JsonNode> field = fields.properties().iterator().next();
            assertThat(field.getValue().path("required").asBoolean()).isTrue();
            assertThat(method.getParameters()[0].getAnnotation(JsonProperty.class).value()).isEqualTo(field.getKey());
            assertThat(method.getParameters()[0].getName()).isEqualTo(ApiFacts.javaName(field.getKey()));
        }
    }

    @ParameterizedTest
    @MethodSource("endpointsWithRequest")
    void sendsOnlyWhatIsSet(ApiFacts.Endpoint endpoint) throws Exception {
        JsonNode fields = endpoint.facts().get("fields");
        if (!endpoint.facts().has("checks")) {
            JsonNode sample = object(fields, false);

            assertThat(mapper.<JsonNode> valueToTree(build(endpoint.method().getParameterTypes()[0], fields, sample)))
                    .isEqualTo(sample);
        }
    }

    @ParameterizedTest
    @MethodSource("endpointsWithRequest")
    void requiresWhatIsRequired(ApiFacts.Endpoint endpoint) {
        JsonNode fields = endpoint.facts().get("fields");
        fields.properties().stream().filter(field -> field.getValue().path("required").asBoolean()).forEach(field -> {
            ObjectNode sample = object(fields, true);
            sample.remove(field.getKey());

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> build(endpoint.method().getParameterTypes()[0], fields, sample))
                    .withMessage(ApiFacts.javaName(field.getKey()) + " is required");
        });
    }

    @ParameterizedTest
    @MethodSource("endpointsWithRequest")
    void sendsNullForWhatIsCleared(ApiFacts.Endpoint endpoint) throws Exception {
        JsonNode fields = endpoint.facts().get("fields");
        ObjectNode sample = object(fields, true);
        fields.properties().stream()
                .filter(field -> field.getValue().path("nullable").asBoolean() && !field.getKey().equals("page_cursor"))
                .forEach(field -> sample.putNull(field.getKey()));

        assertThat(mapper.<JsonNode> valueToTree(build(endpoint.method().getParameterTypes()[0], fields, sample)))
                .isEqualTo(sample);
    }

    static ObjectNode object(JsonNode fields, boolean all) {
        ObjectNode object = JSON.objectNode();
        fields.properties().forEach(field -> {
            if (all || field.getValue().path("required").asBoolean()) {
                object.set(field.getKey(), value(field.getValue(), all));
            }
        });
        return object;
    }

    private static JsonNode value(JsonNode facts, boolean all) {
        if (facts.path("list").asBoolean()) {
            ArrayNode list = JSON.arrayNode();
            return list.add(element(facts, all)).add(element(facts, all));
        }
        if (facts.path("map").asBoolean()) {
            ObjectNode map = JSON.objectNode().put("key-1", "text").put("key-2", true);
            return facts.path("nullValues").asBoolean() ? map.putNull("key-3") : map;
        }
        return element(facts, all);
    }

    private static JsonNode element(JsonNode facts, boolean all) {
        return switch (facts.get("type").textValue()) {
            case "string", "id", "uri", "string_or_boolean" -> JSON.textNode("text");
            case "boolean" -> JSON.booleanNode(true);
            case "integer" -> JSON.numberNode(3);
            case "long" -> JSON.numberNode(9_007_199_254_740_993L);
            case "number" -> JSON.numberNode(20.5);
            case "datetime" -> JSON.textNode("2026-01-02T03:04:05.678901Z");
            case "enum" -> JSON.textNode(ApiFacts.enumValues(facts).get(0));
            case "object" -> object(facts.get("fields"), all);
            default -> throw new AssertionError(facts);
        };
    }

    /** Sets each field of the JSON with the setter that the builder has for it, and clears what is null. */
    Object build(Class<?> type, JsonNode fields, JsonNode json) {
        Object builder = call(type, null, "builder");
        Map<String, Object> values = new LinkedHashMap<>();
        json.properties().forEach(field -> {
            String name = ApiFacts.javaName(field.getKey());
            if (field.getValue().isNull()) {
                call(builder, "clear" + name.substring(0, 1).toUpperCase() + name.substring(1));
            } else {
                Type fieldType = accessor(type, field.getKey()).getGenericReturnType();
                Object value = javaValue(fieldType, fields.get(field.getKey()), field.getValue());
                values.put(field.getKey(), value);
                set(builder, name, value, fieldType);
            }
        });
        Object request = call(builder, "build");
        values.forEach((name, value) -> assertThat(call(request, accessor(type, name).getName())).isEqualTo(value));
        return request;
    }

    private static Method accessor(Class<?> type, String wireName) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.isAnnotationPresent(JsonProperty.class)
                        && method.getAnnotation(JsonProperty.class).value().equals(wireName))
                .findFirst().orElseThrow(() -> new AssertionError(type + " has no accessor for " + wireName));
    }

    private Object javaValue(Type type, JsonNode facts, JsonNode json) {
        if (!facts.get("type").textValue().equals("object")) {
            return mapper.convertValue(json, mapper.constructType(type));
        }
        if (!facts.path("list").asBoolean()) {
            return build((Class<?>) type, facts.get("fields"), json);
        }
        Class<?> element = (Class<?>) ((ParameterizedType) type).getActualTypeArguments()[0];
        List<Object> list = new ArrayList<>();
        json.forEach(object -> list.add(build(element, facts.get("fields"), object)));
        return list;
    }

    private static void set(Object builder, String name, Object value, Type fieldType) {
        Class<?> parameter = fieldType instanceof ParameterizedType generic ? (Class<?>) generic.getRawType()
                : (Class<?>) fieldType;
        assertThat(invoke(builder, name, parameter, value)).isSameAs(builder);
        // As if not called
        assertThat(invoke(builder, name, parameter, null)).isSameAs(builder);
    }

    private static Object call(Object object, String method) {
        return call(object.getClass(), object, method);
    }

    private static Object call(Class<?> type, Object object, String method) {
        try {
            return type.getMethod(method).invoke(object);
        } catch (ReflectiveOperationException e) {
            throw failure(e);
        }
    }

    private static Object invoke(Object object, String method, Class<?> parameter, Object argument) {
        try {
            return object.getClass().getMethod(method, parameter).invoke(object, argument);
        } catch (ReflectiveOperationException e) {
            throw failure(e);
        }
    }

    private static RuntimeException failure(ReflectiveOperationException e) {
        if (e instanceof InvocationTargetException && e.getCause() instanceof RuntimeException cause) {
            return cause;
        }
        throw new AssertionError(e);
    }
}
