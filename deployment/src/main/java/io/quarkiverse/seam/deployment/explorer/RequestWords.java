package io.quarkiverse.seam.deployment.explorer;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

import io.quarkiverse.seam.deployment.devservice.facts.ApiFacts;
import io.quarkiverse.seam.deployment.devservice.facts.Endpoint;

/** The words for endpoints and for what is sent to them, from {@code words/}. */
final class RequestWords {

    private static final String COMMON = "/common";

    private final Map<String, Properties> files = new ConcurrentHashMap<>();

    String of(Endpoint endpoint) {
        return of(endpoint.route()).getProperty(endpoint.name(), "");
    }

    /** @param path of the field within the request, with dots */
    String of(Endpoint endpoint, String path) {
        Properties route = of(endpoint.route());
        String words = route.getProperty(endpoint.name() + '.' + path);
        words = words == null ? byEnding(route, "*.", path) : words;
        words = words == null ? byEnding(of(COMMON), "request.", path) : words;
        return words == null ? "" : words;
    }

    private static String byEnding(Properties file, String prefix, String path) {
        for (String ending = path;; ending = ending.substring(ending.indexOf('.') + 1)) {
            String words = file.getProperty(prefix + ending);
            if (words != null || ending.indexOf('.') < 0) {
                return words;
            }
        }
    }

    private Properties of(String file) {
        return files.computeIfAbsent(file, RequestWords::read);
    }

    private static Properties read(String file) {
        Properties words = new Properties();
        try (InputStream stream = ApiFacts.class.getResourceAsStream("words" + file + ".properties")) {
            words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
