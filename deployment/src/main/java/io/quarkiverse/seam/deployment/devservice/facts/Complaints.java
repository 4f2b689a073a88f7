package io.quarkiverse.seam.deployment.devservice.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is wrong with a request, in the words of zod, the library that Seam checks requests with. */
public final class Complaints {

    private final List<String> sentences = new ArrayList<>();
    private final Map<String, Object> tree = level();

    public void add(String complaint, String... path) {
        add(complaint, List.of(path));
    }

    void add(String complaint, List<String> path) {
        sentences.add(sentence(complaint, String.join(".", path)));
        Map<String, Object> level = tree;
        for (String step : path) {
            level = below(level, step);
        }
        errors(level).add(complaint);
    }

    public void throwIfAny() {
        if (!sentences.isEmpty()) {
            throw error();
        }
    }

    public FakeSeamError error() {
        String message = String.join(", ", sentences);
        return new FakeSeamError(400, "invalid_input",
                sentences.size() == 1 ? message : sentences.size() + " Input Errors: " + message, tree);
    }

    private static String sentence(String complaint, String path) {
        if (path.isEmpty()) {
            return complaint;
        }
        return complaint.equals("Required") ? path + " is required" : complaint + " for \"" + path + '"';
    }

    private static Map<String, Object> level() {
        Map<String, Object> level = new LinkedHashMap<>();
        level.put("_errors", new ArrayList<String>());
        return level;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> below(Map<String, Object> level, String step) {
        return (Map<String, Object>) level.computeIfAbsent(step, any -> level());
    }

    @SuppressWarnings("unchecked")
    private static List<String> errors(Map<String, Object> level) {
        return (List<String>) level.get("_errors");
    }
}
