package io.quarkiverse.seam.generator.source;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.quarkiverse.seam.generator.facts.Value;
import io.quarkiverse.seam.generator.model.Api;
import io.quarkiverse.seam.generator.model.Field;
import io.quarkiverse.seam.generator.model.Names;

/** Comments, from words and facts. */
final class Javadoc {

    private static final Pattern NAME = Pattern.compile("\\b[a-z0-9]+(?:_[a-z0-9]+)+\\b");

    private final Set<String> wireNames = new HashSet<>();

    Javadoc(Api api) {
        api.types().forEach(type -> Fields.of(type).forEach(field -> wireNames.add(field.wireName())));
        api.routes().forEach(route -> route.endpoints().stream().filter(endpoint -> endpoint.value() != null)
                .forEach(endpoint -> wireNames.add(endpoint.value().wireName())));
    }

    /** @param paragraphs those that are null or empty are left out */
    String comment(String... paragraphs) {
        String text = Stream.of(paragraphs).filter(paragraph -> paragraph != null && !paragraph.isEmpty())
                .collect(Collectors.joining("\n * <p>\n * "));
        if (!text.contains("\n")) {
            return text.isEmpty() ? "" : "/** " + text + " */\n";
        }
        return "/**\n * " + text.replace("\n * <p>\n * @", "\n *\n * @") + "\n */\n";
    }

    /** Names fields as in Java. */
    String text(String words) {
        if (words == null) {
            return null;
        }
        String escaped = words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("@", "&#64;");
        return NAME.matcher(escaped).replaceAll(this::code);
    }

    private String code(MatchResult name) {
        return Matcher.quoteReplacement(
                "{@code " + (wireNames.contains(name.group()) ? Names.camel(name.group()) : name.group()) + "}");
    }

    /** What a field of a request takes. */
    String requestField(Field field) {
        Value facts = field.facts();
        StringBuilder text = new StringBuilder(text(field.words()));
        append(text, facts.required(), "Required.");
        append(text, facts.maxLength() != null, "At most " + facts.maxLength() + " characters.");
        append(text, facts.minimum() != null && facts.maximum() != null,
                "From " + facts.minimum() + " to " + facts.maximum() + ".");
        append(text, facts.minimum() != null && facts.maximum() == null, "At least " + facts.minimum() + ".");
        append(text, facts.minimum() == null && facts.maximum() != null, "At most " + facts.maximum() + ".");
        append(text, facts.maxItems() != null, "At most " + facts.maxItems() + " elements.");
        append(text, facts.defaultValue() != null, "Default: {@code " + facts.defaultValue() + "}.");
        return text.toString();
    }

    private static void append(StringBuilder text, boolean condition, String sentence) {
        if (condition) {
            text.append(' ').append(sentence);
        }
    }

    /** Fields of which exactly one list is to be set. */
    String alternatives(List<List<String>> alternatives) {
        return alternatives.isEmpty() ? null
                : "Set exactly one of these: " + alternatives.stream()
                        .map(fields -> fields.stream().map(field -> "{@code " + Names.camel(field) + "}")
                                .collect(Collectors.joining(" and ")))
                        .collect(Collectors.joining(", "))
                        + ".";
    }
}
