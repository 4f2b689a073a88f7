package io.quarkiverse.seam.generator.source;

import io.quarkiverse.seam.generator.model.Api;

/** Text of the guide, from words and facts. */
final class AsciiDoc extends Prose {

    AsciiDoc(Api api) {
        super(api);
    }

    @Override
    String escape(String text) {
        return text.replace("|", "\\|");
    }

    /** With double quotes, since single ones have no effect before an apostrophe. */
    @Override
    String code(String code) {
        return "``" + code + "``";
    }
}
