package io.quarkiverse.seam.generator.source;

import java.nio.file.Path;

/**
 * A file of the guide.
 *
 * @param path within the directory of the guide's module
 */
public record GuideFile(Path path, String content) {

    /** Whether a file at this path is written by the generator. */
    public static boolean isGenerated(Path path) {
        return path.getFileName().toString().matches("(nav-)?api(-.+)?\\.adoc");
    }
}
