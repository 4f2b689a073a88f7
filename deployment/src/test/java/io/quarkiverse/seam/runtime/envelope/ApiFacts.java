package io.quarkiverse.seam.runtime.envelope;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import jakarta.ws.rs.Path;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The facts of Seam's API, and the methods of the Java API that belong to them. */
final class ApiFacts {

    static final JsonNode FACTS = read("../api/seam-api.json");

    private static final JsonNode INTERFACES = read("../api/overrides.json").at("/names/interfaces");

    private ApiFacts() {
    }

    record Endpoint(String path, JsonNode facts, Method method) {

        JsonNode response() {
            return facts.path("response");
        }

        @Override
        public String toString() {
            return path;
        }
    }

    static List<Endpoint> endpoints() {
        List<Endpoint> endpoints = new ArrayList<>();
        FACTS.get("routes").properties().forEach(route -> {
            Class<?> api = api(route.getKey());
            route.getValue().properties().forEach(endpoint -> {
                String path = route.getKey() + "/" + endpoint.getKey();
                endpoints.add(new Endpoint(path, endpoint.getValue(), method(api, path)));
            });
        });
        return endpoints;
    }

    static Class<?> api(String route) {
        String packageName = route.replaceFirst("/(unmanaged|simulate)$", "").replace("_", "").replace('/', '.');
        try {
            return Class.forName("io.quarkiverse.seam" + packageName + "." + INTERFACES.get(route).textValue());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    static Method method(Class<?> api, String path) {
        return Arrays.stream(api.getMethods())
                .filter(method -> method.isAnnotationPresent(Path.class)
                        && method.getAnnotation(Path.class).value().equals(path))
                .findFirst().orElseThrow(() -> new AssertionError(api + " has no method for " + path));
    }

    /** The fields of an object or a resource; null if the value is neither. */
    static JsonNode fields(JsonNode value) {
        String type = value.get("type").textValue();
        return type.equals("object") ? value.get("fields")
                : FACTS.at("/resources/" + type + "/fields").isMissingNode() ? null
                        : FACTS.get("resources").get(type).get("fields");
    }

    /** With those that all events have; these alone if the type is not known. */
    static JsonNode eventFields(String eventType) {
        ObjectNode fields = FACTS.get("events").get("common").deepCopy();
        JsonNode type = FACTS.get("events").get("types").get(eventType);
        return type == null ? fields : fields.setAll((ObjectNode) type.get("fields"));
    }

    static List<String> enumValues(JsonNode value) {
        JsonNode values = value.has("enum") ? FACTS.get("enums").get(value.get("enum").textValue()).get("values")
                : value.get("values");
        List<String> texts = new ArrayList<>();
        values.forEach(text -> texts.add(text.textValue()));
        return texts;
    }

    static String javaName(String wireName) {
        StringBuilder name = new StringBuilder();
        for (String word : wireName.split("_")) {
            if (!word.isEmpty()) {
                name.append(name.isEmpty() ? word : word.substring(0, 1).toUpperCase() + word.substring(1));
            }
        }
        return name.toString();
    }

    private static JsonNode read(String file) {
        try {
            return new ObjectMapper().readTree(new File(file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
