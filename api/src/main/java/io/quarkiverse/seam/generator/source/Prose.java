package io.quarkiverse.seam.generator.source;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.quarkiverse.seam.generator.facts.Value;
import io.quarkiverse.seam.generator.model.Api;
import io.quarkiverse.seam.generator.model.Field;
import io.quarkiverse.seam.generator.model.Names;

/** Words and facts as sentences, for comments and for the guide. */
abstract class Prose {

    /** A name as in the JSON, a name as in Java, or whatever is quoted. */
    private static final Pattern NAME = Pattern
            .compile("\\b[a-z0-9]+(?:_[a-z0-9]+)+(?:\\.[a-z0-9_]+)*\\b|\\b[a-z]+(?:[A-Z][a-z0-9]*)+\\b|`([^`]+)`");

    private final Set<String> wireNames = new HashSet<>();
    private final Set<String> methods = new HashSet<>();

    Prose(Api api) {
        api.routes().forEach(route -> route.endpoints().forEach(endpoint -> methods.add(endpoint.methodName())));
        api.types().forEach(type -> Fields.of(type).forEach(field -> wireNames.add(field.wireName())));
        api.routes().forEach(route -> route.endpoints().stream().filter(endpoint -> endpoint.value() != null)
                .forEach(endpoint -> wireNames.add(endpoint.value().wireName())));
    }

    abstract String escape(String text);

    abstract String code(String code);

    /** Names fields as in Java. */
    final String text(String words) {
        if (words == null) {
            return null;
        }
        return NAME.matcher(escape(words)).replaceAll(this::name);
    }

    private String name(MatchResult match) {
        String name = match.group();
        if (match.group(1) != null) {
            name = match.group(1);
        } else if (wireNames.contains(name)) {
            name = Names.camel(name);
        } else if (!name.contains("_") && !methods.contains(name)) {
            // A word such as iOS
            return name;
        }
        return Matcher.quoteReplacement(code(name));
    }

    /** What a field of a request takes. */
    final String requestField(Field field) {
        Value facts = field.facts();
        StringBuilder text = new StringBuilder(text(field.words()));
        append(text, facts.required(), "Required.");
        append(text, facts.always() != null, "Must be " + code(String.valueOf(facts.always())) + ".");
        range(text, facts.minLength() == null || facts.minLength() < 2 ? null : facts.minLength(), facts.maxLength(),
                " characters");
        append(text, facts.pattern() != null, "Must match " + code(escape(String.valueOf(facts.pattern()))) + ".");
        range(text, facts.minimum(), facts.maximum(), "");
        append(text, facts.exclusiveMinimum() != null, "More than " + facts.exclusiveMinimum() + ".");
        boolean notEmpty = facts.minItems() != null && facts.minItems() == 1 && facts.maxItems() == null;
        append(text, notEmpty, "At least one element.");
        range(text, notEmpty ? null : facts.minItems(), facts.maxItems(), " elements");
        append(text, facts.nullValues(), "Values may be null.");
        append(text, facts.defaultValue() != null, "Default: " + code(String.valueOf(facts.defaultValue())) + ".");
        return text.toString();
    }

    private static void range(StringBuilder text, Number minimum, Number maximum, String unit) {
        if (minimum != null && minimum.equals(maximum)) {
            append(text, true, "Exactly " + minimum + unit + ".");
        } else if (minimum != null && maximum != null) {
            append(text, true, "From " + minimum + " to " + maximum + unit + ".");
        } else {
            append(text, minimum != null, "At least " + minimum + unit + ".");
            append(text, maximum != null, "At most " + maximum + unit + ".");
        }
    }

    private static void append(StringBuilder text, boolean condition, String sentence) {
        if (condition) {
            text.append(' ').append(sentence);
        }
    }

    /** Fields of which exactly one list is to be set. */
    final String alternatives(List<List<String>> alternatives) {
        return alternatives.isEmpty() ? null
                : "Set exactly one of these: " + alternatives.stream()
                        .map(fields -> fields.stream().map(field -> code(Names.camel(field)))
                                .collect(Collectors.joining(" and ")))
                        .collect(Collectors.joining(", "))
                        + ".";
    }
}
