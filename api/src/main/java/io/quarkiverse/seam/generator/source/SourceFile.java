package io.quarkiverse.seam.generator.source;

import java.nio.file.Path;

import io.quarkiverse.seam.generator.model.TypeName;

/** A file of the Java API. */
public record SourceFile(TypeName name, String content) {

    /** Within the directory of the sources. */
    public Path path() {
        return Path.of(name.toString().replace('.', '/') + ".java");
    }
}
