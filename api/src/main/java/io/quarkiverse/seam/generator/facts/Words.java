package io.quarkiverse.seam.generator.facts;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/** The words in {@code words/}, by file and key. */
public final class Words {

    private static final String COMMON = "common";
    private static final String SUFFIX = ".properties";

    private final Map<String, Properties> files = new HashMap<>();

    public static Words read(Path directory) throws IOException {
        Words words = new Words();
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(path -> path.toString().endsWith(SUFFIX)).toList()) {
                Properties properties = new Properties();
                try (Reader reader = Files.newBufferedReader(file)) {
                    properties.load(reader);
                }
                String name = directory.relativize(file).toString().replace('\\', '/');
                words.files.put(name.substring(0, name.length() - SUFFIX.length()), properties);
            }
        }
        return words;
    }

    /** Of the route itself. */
    public String route(String route) {
        return required(route, "route");
    }

    public String endpoint(String route, String endpoint) {
        return required(route, endpoint);
    }

    public String resource(String route, String resource) {
        return required(route, "resource." + resource);
    }

    public String event(String type) {
        return required("/events", "event." + type);
    }

    /** @param path of the field within the request, with dots */
    public String requestField(String route, String endpoint, String path) {
        String words = get(route, endpoint + "." + path);
        words = words == null ? byEnding(route, "*", path) : words;
        words = words == null ? byEnding("/" + COMMON, "request", path) : words;
        if (words == null) {
            throw new IllegalStateException(route + "/" + endpoint + ": there are no words for " + path);
        }
        return words;
    }

    /** Null if the name of the field says it all. */
    public String responseField(String route, String resource, String path) {
        String words = get(route, "resource." + resource + "." + path);
        return words == null ? byEnding("/" + COMMON, "response", path) : words;
    }

    /** Null if the name of the field says it all. */
    public String actionField(String action, String path) {
        return get("/action_attempts", "action." + action + "." + path);
    }

    /** Null if the name of the field says it all. */
    public String eventField(String path) {
        String words = byEnding("/events", "field", path);
        return words == null ? byEnding("/" + COMMON, "response", path) : words;
    }

    private String byEnding(String route, String prefix, String path) {
        for (String ending = path;; ending = ending.substring(ending.indexOf('.') + 1)) {
            String words = get(route, prefix + "." + ending);
            if (words != null || ending.indexOf('.') < 0) {
                return words;
            }
        }
    }

    private String required(String route, String key) {
        String words = get(route, key);
        if (words == null) {
            throw new IllegalStateException(route + ": there are no words for " + key);
        }
        return words;
    }

    private String get(String route, String key) {
        String file = route.equals("/") ? COMMON : route.substring(1);
        Properties properties = files.get(file);
        return properties == null ? null : properties.getProperty(key);
    }
}
