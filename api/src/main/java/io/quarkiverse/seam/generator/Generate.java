package io.quarkiverse.seam.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import io.quarkiverse.seam.generator.facts.Source;
import io.quarkiverse.seam.generator.model.Api;
import io.quarkiverse.seam.generator.source.SourceFile;
import io.quarkiverse.seam.generator.source.Sources;

/** Rewrites the sources of the Java API: {@code mvn -Pgenerate process-classes -pl api}. */
public final class Generate {

    private Generate() {
    }

    /** @param arguments the directory of the facts, and that of the sources */
    public static void main(String[] arguments) throws IOException {
        List<SourceFile> files = Sources.of(Api.of(Source.read(Path.of(arguments[0]))));
        Path sources = Path.of(arguments[1]);
        if (Files.exists(sources)) {
            try (Stream<Path> old = Files.walk(sources)) {
                for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        for (SourceFile file : files) {
            Path path = sources.resolve(file.path());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.content());
        }
    }
}
