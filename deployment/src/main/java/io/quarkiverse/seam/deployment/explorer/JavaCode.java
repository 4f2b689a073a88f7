package io.quarkiverse.seam.deployment.explorer;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import jakarta.ws.rs.Path;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;

import io.quarkiverse.seam.SeamRoutes;
import io.quarkiverse.seam.runtime.api.RequestBody;

/** Writes the Java code for a call. It takes the names from the clients themselves. */
final class JavaCode {

    private static final String INDENT = "        ";
    private static final String MISSING = "\"…\"";

    private JavaCode() {
    }

    /** @throws IllegalArgumentException if no client has the endpoint */
    static String of(String path, JsonNode body) {
        for (Method accessor : SeamRoutes.class.getMethods()) {
            for (Method method : accessor.getReturnType().getMethods()) {
                Path annotation = method.getAnnotation(Path.class);
                if (annotation != null && annotation.value().equals(path)) {
                    return "seam." + accessor.getName() + "()." + method.getName() + '(' + argument(method, body) + ");";
                }
            }
        }
        throw new IllegalArgumentException("No client has the endpoint " + path);
    }

    private static String argument(Method method, JsonNode body) {
        if (method.getParameterCount() == 0) {
            return "";
        }
        Class<?> type = method.getParameterTypes()[0];
        if (RequestBody.class.isAssignableFrom(type)) {
            return body.isEmpty() && hasOverloadWithoutRequest(method) ? "" : request(type, body, INDENT);
        }
        String field = Arrays.stream(method.getParameterAnnotations()[0])
                .filter(JsonProperty.class::isInstance).map(annotation -> ((JsonProperty) annotation).value())
                .findFirst().orElseThrow();
        return body.hasNonNull(field) ? value(method.getGenericParameterTypes()[0], body.path(field), INDENT) : MISSING;
    }

    private static boolean hasOverloadWithoutRequest(Method method) {
        return Arrays.stream(method.getDeclaringClass().getMethods())
                .anyMatch(other -> other.getName().equals(method.getName()) && other.getParameterCount() == 0);
    }

    private static String request(Class<?> type, JsonNode body, String indent) {
        StringBuilder code = new StringBuilder(type.getSimpleName()).append(".builder()");
        // In the order in which they were given
        body.properties().forEach(given -> accessor(type, given.getKey()).forEach(accessor -> code
                .append('\n').append(indent).append('.').append(setter(accessor, given.getValue(), indent + INDENT))));
        return code.append(body.isEmpty() ? "" : '\n' + indent).append(".build()").toString();
    }

    /** Empty if the request has no such field. */
    private static Stream<Method> accessor(Class<?> type, String field) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.isAnnotationPresent(JsonProperty.class)
                        && method.getAnnotation(JsonProperty.class).value().equals(field));
    }

    private static String setter(Method accessor, JsonNode value, String indent) {
        String name = accessor.getName();
        if (value.isNull()) {
            return "clear" + Character.toUpperCase(name.charAt(0)) + name.substring(1) + "()";
        }
        boolean elements = value.isArray() && !value.isEmpty() && List.class.isAssignableFrom(accessor.getReturnType());
        return name + '(' + (elements ? elements(accessor.getGenericReturnType(), value, indent)
                : value(accessor.getGenericReturnType(), value, indent)) + ')';
    }

    private static String value(Type type, JsonNode value, String indent) {
        if (type instanceof ParameterizedType generic) {
            return Map.class.isAssignableFrom((Class<?>) generic.getRawType()) ? map(value, indent)
                    : "List.of(" + elements(type, value, indent) + ')';
        }
        Class<?> wanted = (Class<?>) type;
        if (RequestBody.class.isAssignableFrom(wanted)) {
            return request(wanted, value, indent);
        }
        if (wanted == Instant.class) {
            return "Instant.parse(" + text(value) + ')';
        }
        if (wanted.isRecord()) {
            return constant(wanted, value);
        }
        if (wanted == Double.class && value.isIntegralNumber()) {
            return value.asText() + ".0";
        }
        if (wanted == String.class || value.isTextual()) {
            return text(value);
        }
        return wanted == Long.class ? value.asText() + 'L' : value.asText();
    }

    private static String elements(Type list, JsonNode value, String indent) {
        Type element = ((ParameterizedType) list).getActualTypeArguments()[0];
        return StreamSupport.stream(value.spliterator(), false).map(each -> value(element, each, indent))
                .collect(Collectors.joining(", "));
    }

    private static String map(JsonNode value, String indent) {
        boolean hasNull = StreamSupport.stream(value.spliterator(), false).anyMatch(JsonNode::isNull);
        // Map.of rejects null
        StringJoiner entries = hasNull ? new StringJoiner(" ", "new HashMap<String, Object>() {{ ", " }}")
                : new StringJoiner(", ", "Map.ofEntries(", ")");
        value.properties().forEach(entry -> entries.add((hasNull ? "put(" : "Map.entry(")
                + TextNode.valueOf(entry.getKey()) + ", " + value(Object.class, entry.getValue(), indent)
                + (hasNull ? ");" : ")")));
        return entries.toString();
    }

    /** A text in JSON is one in Java too. */
    private static String text(JsonNode value) {
        return TextNode.valueOf(value.asText()).toString();
    }

    /** An enumeration that may have other values than those known. */
    private static String constant(Class<?> type, JsonNode value) {
        return Arrays.stream(type.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && value(field).equals(value.asText()))
                .map(field -> type.getSimpleName() + '.' + field.getName())
                .findFirst().orElseGet(() -> "new " + type.getSimpleName() + '(' + text(value) + ')');
    }

    private static String value(java.lang.reflect.Field constant) {
        try {
            return constant.get(null).toString();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
