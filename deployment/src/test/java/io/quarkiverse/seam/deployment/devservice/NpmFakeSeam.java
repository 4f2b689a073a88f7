package io.quarkiverse.seam.deployment.devservice;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Seam's own fake server, installed by npm below {@code target} and run by Node.js. */
final class NpmFakeSeam implements AutoCloseable {

    private static final Path MODULE = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
    private static final Path COMMITTED = MODULE.resolve("src/test/fake-seam-connect");
    private static final Path INSTALLED = MODULE.resolve("target/fake-seam-connect");
    private static final Path SERVER = INSTALLED.resolve("node_modules/@seamapi/fake-seam-connect/dist/server.js");
    /** npm writes it last. */
    private static final Path COMPLETE = INSTALLED.resolve("node_modules/.package-lock.json");
    private static final Pattern NODE_VERSION = Pattern.compile("v(\\d+)\\.(\\d+)\\..*");

    private final Process process;
    private final String url;

    private NpmFakeSeam(Process process, String url) {
        this.process = process;
        this.url = url;
    }

    static NpmFakeSeam start() throws Exception {
        requireNode();
        install();
        int port = freePort();
        ProcessBuilder node = new ProcessBuilder("node", SERVER.toString(), "--seed").redirectErrorStream(true);
        node.environment().put("NODE_ENV", "production");
        node.environment().put("PORT", String.valueOf(port));
        NpmFakeSeam seam = new NpmFakeSeam(node.start(), "http://127.0.0.1:" + port);
        try {
            seam.untilItPrints("http://localhost:" + port).get(1, TimeUnit.MINUTES);
        } catch (Exception e) {
            seam.close();
            throw e;
        }
        return seam;
    }

    String url() {
        return url;
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }

    /** Reads to the end, as a process whose output nobody reads comes to a halt. */
    private CompletableFuture<Void> untilItPrints(String address) {
        CompletableFuture<Void> printed = new CompletableFuture<>();
        Thread reader = new Thread(() -> {
            StringBuilder output = new StringBuilder();
            try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    output.append(line).append('\n');
                    if (line.contains(address)) {
                        printed.complete(null);
                    }
                }
                printed.completeExceptionally(new IllegalStateException("fake-seam-connect ended: " + output));
            } catch (IOException e) {
                printed.completeExceptionally(e);
            }
        }, "fake-seam-connect");
        reader.setDaemon(true);
        reader.start();
        return printed;
    }

    private static void requireNode() throws Exception {
        String need = "The contract tests need npm and Node.js 18.12 or newer, ";
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

    private static void install() throws Exception {
        if (isInstalled()) {
            return;
        }
        Files.createDirectories(INSTALLED);
        Files.deleteIfExists(COMPLETE);
        for (String file : List.of("package.json", "package-lock.json", ".npmrc")) {
            Files.copy(COMMITTED.resolve(file), INSTALLED.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        run(List.of("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"), INSTALLED);
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

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
