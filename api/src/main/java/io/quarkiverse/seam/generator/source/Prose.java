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

    private static final Pattern NAME = Pattern.compile("\\b[a-z0-9]+(?:_[a-z0-9]+)+\\b");

    private final Set<String> wireNames = new HashSet<>();

    Prose(Api api) {
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

    private String name(MatchResult name) {
        return Matcher.quoteReplacement(code(wireNames.contains(name.group()) ? Names.camel(name.group()) : name.group()));
    }

    /** What a field of a request takes. */
    final String requestField(Field field) {
        Value facts = field.facts();
        StringBuilder text = new StringBuilder(text(field.words()));
        append(text, facts.required(), "Required.");
        append(text, facts.maxLength() != null, "At most " + facts.maxLength() + " characters.");
        append(text, facts.minimum() != null && facts.maximum() != null,
                "From " + facts.minimum() + " to " + facts.maximum() + ".");
        append(text, facts.minimum() != null && facts.maximum() == null, "At least " + facts.minimum() + ".");
        append(text, facts.minimum() == null && facts.maximum() != null, "At most " + facts.maximum() + ".");
        append(text, facts.maxItems() != null, "At most " + facts.maxItems() + " elements.");
        append(text, facts.defaultValue() != null, "Default: " + code(String.valueOf(facts.defaultValue())) + ".");
        return text.toString();
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
