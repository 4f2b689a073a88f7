package io.quarkiverse.seam.it;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Installs packages of npm below {@code target}. */
public final class NpmPackages {

    private static final String LOCK = "package-lock.json";

    private NpmPackages() {
    }

    /**
     * Does nothing if they are installed already.
     *
     * @param committed where package.json, package-lock.json and .npmrc are
     */
    public static void install(Path committed, Path installed) throws IOException, InterruptedException {
        // npm writes it last
        Path complete = installed.resolve("node_modules/.package-lock.json");
        if (Files.exists(complete) && Files.mismatch(committed.resolve(LOCK), installed.resolve(LOCK)) == -1) {
            return;
        }
        Files.createDirectories(installed);
        Files.deleteIfExists(complete);
        for (String file : List.of("package.json", LOCK, ".npmrc")) {
            Files.copy(committed.resolve(file), installed.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        Process npm = new ProcessBuilder("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund")
                .directory(installed.toFile()).redirectErrorStream(true).start();
        String output = new String(npm.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (npm.waitFor() != 0) {
            throw new IllegalStateException("npm ci failed: " + output);
        }
    }
}
