package io.quarkiverse.seam.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import io.quarkiverse.seam.generator.facts.Source;
import io.quarkiverse.seam.generator.model.Api;
import io.quarkiverse.seam.generator.source.Guide;
import io.quarkiverse.seam.generator.source.GuideFile;
import io.quarkiverse.seam.generator.source.SourceFile;
import io.quarkiverse.seam.generator.source.Sources;

/**
 * Rewrites the sources of the Java API, and the pages of the guide about it: {@code mvn -Pgenerate process-classes -pl api}.
 */
public final class Generate {

    private Generate() {
    }

    /** @param arguments the directories of the facts, of the sources, and of the guide's module */
    public static void main(String[] arguments) throws IOException {
        Api api = Api.of(Source.read(Path.of(arguments[0])));
        List<SourceFile> sources = Sources.of(api);
        List<GuideFile> pages = Guide.of(api);

        Path sourceDirectory = Path.of(arguments[1]);
        delete(sourceDirectory, path -> true);
        for (SourceFile file : sources) {
            write(sourceDirectory.resolve(file.path()), file.content());
        }
        Path guide = Path.of(arguments[2]);
        delete(guide, GuideFile::isGenerated);
        for (GuideFile page : pages) {
            write(guide.resolve(page.path()), page.content());
        }
    }

    private static void delete(Path directory, Predicate<Path> condition) throws IOException {
        if (Files.exists(directory)) {
            try (Stream<Path> old = Files.walk(directory)) {
                for (Path path : old.filter(condition).sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private static void write(Path file, String content) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
