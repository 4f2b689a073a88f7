package io.quarkiverse.seam.generator.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.quarkiverse.seam.generator.facts.Secrecy;
import io.quarkiverse.seam.generator.facts.Secrecy.Rule;
import io.quarkiverse.seam.generator.facts.Value;

/** Decides what {@code toString} and logs must not show. */
final class SecretFields {

    /** What is secret unless {@code overrides.json} says otherwise. */
    private static final Pattern NAME = Pattern.compile("(.*_)?(token|secret|password|pin|code)");
    private static final Set<String> TEXTS = Set.of("string", "id", "uri");

    private final Set<String> secret;
    private final Set<String> shown;
    private final Set<String> logged;
    private final Set<String> applied = new HashSet<>();
    private final Set<String> names = new TreeSet<>();

    SecretFields(Secrecy secrecy) {
        secret = fields(secrecy.secret());
        shown = fields(secrecy.shown());
        logged = fields(secrecy.secret().stream().filter(Rule::logged).toList());
    }

    private static Set<String> fields(List<Rule> rules) {
        return rules.stream().flatMap(rule -> rule.fields().stream()).collect(Collectors.toSet());
    }

    boolean contains(String path, Value value) {
        if (value.type().equals("json")) {
            // Nobody knows what is in it
            return true;
        }
        String name = path.substring(path.lastIndexOf('.') + 1);
        String rule = rule(path);
        boolean isSecret = rule == null ? TEXTS.contains(value.type()) && NAME.matcher(name).matches()
                // The fields of an object are examined one by one
                : value.fields() == null && secret.contains(rule);
        if (isSecret && !logged.contains(rule)) {
            names.add(name);
        }
        return isSecret;
    }

    /** The longest end of the path for which there is a rule; null if there is none. */
    private String rule(String path) {
        for (String end = path;; end = end.substring(end.indexOf('.') + 1)) {
            if (secret.contains(end) || shown.contains(end)) {
                applied.add(end);
                return end;
            }
            if (end.indexOf('.') < 0) {
                return null;
            }
        }
    }

    /** What a log must not show, which knows the names alone. */
    Set<String> names() {
        Set<String> unused = new TreeSet<>(secret);
        unused.addAll(shown);
        unused.removeAll(applied);
        if (!unused.isEmpty()) {
            throw new IllegalStateException("overrides.json: there are no secret or shown fields " + unused);
        }
        return names;
    }
}
