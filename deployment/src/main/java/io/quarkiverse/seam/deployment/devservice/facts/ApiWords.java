package io.quarkiverse.seam.deployment.devservice.facts;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/**
 * Our words for Seam's API, one line for each endpoint and request field: the files in {@code api/words}, which
 * {@code api/README.md} describes.
 */
public final class ApiWords {

    private final Map<String, Properties> files = new HashMap<>();

    /** Null if there are none. */
    public String endpoint(Endpoint endpoint) {
        return words(endpoint.route()).getProperty(endpoint.name());
    }

    /**
     * Null if there are none.
     *
     * @param path of the field within the request, with dots
     */
    public String field(Endpoint endpoint, String path) {
        String exact = words(endpoint.route()).getProperty(endpoint.name() + '.' + path);
        if (exact != null) {
            return exact;
        }
        String ofRoute = byEnding(words(endpoint.route()), "*.", path);
        return ofRoute != null ? ofRoute : byEnding(words("/common"), "request.", path);
    }

    /** Null if there are none. */
    public String event(String type) {
        return words("/events").getProperty("event." + type);
    }

    /**
     * Null if the name of the field says it all.
     *
     * @param path of the field within the event, with dots
     */
    public String eventField(String path) {
        String ofEvents = byEnding(words("/events"), "field.", path);
        String common = ofEvents == null ? words("/events").getProperty("resource.event." + path) : ofEvents;
        return common == null ? byEnding(words("/common"), "response.", path) : common;
    }

    private static String byEnding(Properties words, String prefix, String path) {
        for (String ending = path;; ending = ending.substring(ending.indexOf('.') + 1)) {
            String found = words.getProperty(prefix + ending);
            if (found != null || ending.indexOf('.') < 0) {
                return found;
            }
        }
    }

    private Properties words(String route) {
        return files.computeIfAbsent(route, any -> read("words" + route + ".properties"));
    }

    private static Properties read(String name) {
        Properties words = new Properties();
        try (InputStream file = ApiWords.class.getResourceAsStream(name)) {
            if (file != null) {
                Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8);
                words.load(reader);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
