package io.quarkiverse.seam.generator.source;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.quarkiverse.seam.generator.model.Api;

/** Comments, from words and facts. */
final class Javadoc extends Prose {

    Javadoc(Api api) {
        super(api);
    }

    @Override
    String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("@", "&#64;");
    }

    @Override
    String code(String code) {
        return "{@code " + code + "}";
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
}
