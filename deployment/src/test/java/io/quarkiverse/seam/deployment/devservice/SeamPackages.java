package io.quarkiverse.seam.deployment.devservice;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What Seam publishes on npm, installed below {@code target}. */
final class SeamPackages {

    private static final Path MODULE = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
    private static final Path COMMITTED = MODULE.resolve("src/test/fake-seam-connect");
    private static final Path INSTALLED = MODULE.resolve("target/fake-seam-connect");
    private static final Path OPENAPI = INSTALLED.resolve("openapi.json");
    /** npm writes it last. */
    private static final Path COMPLETE = INSTALLED.resolve("node_modules/.package-lock.json");
    private static final Pattern NODE_VERSION = Pattern.compile("v(\\d+)\\.(\\d+)\\..*");

    private SeamPackages() {
    }

    /** The script that starts Seam's own fake server. */
    static Path fakeServer() throws Exception {
        install();
        return INSTALLED.resolve("node_modules/@seamapi/fake-seam-connect/dist/server.js");
    }

    /** The OpenAPI document of Seam's API, as JSON. */
    static Path openApi() throws Exception {
        install();
        if (Files.notExists(OPENAPI)) {
            run(List.of("node", "--eval", "require('fs').writeFileSync('openapi.json', "
                    + "JSON.stringify(require('@seamapi/types/connect').openapi))"), INSTALLED);
        }
        return OPENAPI;
    }

    /** Locked, since another JVM may run tests that need the same. */
    private static void install() throws Exception {
        requireNode();
        Files.createDirectories(INSTALLED);
        try (FileChannel lock = FileChannel.open(INSTALLED.resolve("lock"), CREATE, WRITE); FileLock locked = lock.lock()) {
            if (!isInstalled()) {
                installWithNpm();
            }
        }
    }

    private static void installWithNpm() throws Exception {
        Files.deleteIfExists(COMPLETE);
        Files.deleteIfExists(OPENAPI);
        for (String file : List.of("package.json", "package-lock.json", ".npmrc")) {
            Files.copy(COMMITTED.resolve(file), INSTALLED.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        run(List.of("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"), INSTALLED);
    }

    private static void requireNode() throws Exception {
        String need = "The tests need npm and Node.js 18.12 or newer, ";
        String found;
        try {
            found = run(List.of("node", "--version"), MODULE);
            run(List.of("npm", "--version"), MODULE);
        } catch (UncheckedIOException e) {
            throw new IllegalStateException(need + "and one of them is not on the path.", e);
        }
        Matcher version = NODE_VERSION.matcher(found);
        if (!version.matches() || Integer.parseInt(version.group(1)) * 100 + Integer.parseInt(version.group(2)) < 1812) {
            throw new IllegalStateException(need + "and the one on the path is " + found + '.');
        }
    }

    private static boolean isInstalled() throws IOException {
        Path lock = INSTALLED.resolve("package-lock.json");
        return Files.exists(COMPLETE) && Files.exists(lock)
                && Files.mismatch(lock, COMMITTED.resolve("package-lock.json")) == -1;
    }

    private static String run(List<String> command, Path directory) throws Exception {
        Path output = Files.createTempFile("npm-fake-seam", ".log");
        try {
            Process process = start(new ProcessBuilder(command).directory(directory.toFile())
                    .redirectErrorStream(true).redirectOutput(output.toFile()));
            if (!process.waitFor(5, TimeUnit.MINUTES)) {
                process.destroyForcibly().waitFor();
                throw new TimeoutException(String.join(" ", command) + " took too long: " + Files.readString(output));
            }
            if (process.exitValue() != 0) {
                throw new IllegalStateException(String.join(" ", command) + " failed: " + Files.readString(output));
            }
            return Files.readString(output).strip();
        } finally {
            Files.delete(output);
        }
    }

    private static Process start(ProcessBuilder process) {
        try {
            return process.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
