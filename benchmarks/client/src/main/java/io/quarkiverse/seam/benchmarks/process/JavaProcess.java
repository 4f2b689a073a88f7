package io.quarkiverse.seam.benchmarks.process;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import io.quarkiverse.seam.benchmarks.process.CannedSeam.Behavior;

/**
 * Starts the JVMs to measure and the server that they call, each as a separate process.
 *
 * @param log the file for their error output
 */
public record JavaProcess(Path jdk, String classPath, String heap, File log) {

    private static final int TIMEOUT_MINUTES = 5;

    public String java() {
        return jdk.resolve("bin").resolve("java").toString();
    }

    public JavaProcess withHeap(String other) {
        return new JavaProcess(jdk, classPath, other, log);
    }

    /** The arguments of every JVM that runs the application. */
    public List<String> jvmArguments(String seamUrl) {
        return List.of("-Xmx" + heap, "-XX:+ExitOnOutOfMemoryError",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "--add-opens=java.base/java.lang=ALL-UNNAMED", "-Dquarkus.seam.url=" + seamUrl);
    }

    /** @return the last line that the program prints: its result */
    public String run(Class<?> program, List<String> jvmArguments, List<String> arguments) throws IOException {
        Process process = start(program, jvmArguments, arguments);
        endAfterTimeout(process);
        String last = null;
        try (BufferedReader output = process.inputReader()) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                last = line;
            }
            int code = process.waitFor();
            if (code != 0 || last == null) {
                throw new IOException(program.getSimpleName() + " " + arguments + " ended with " + code + ", see " + log);
            }
            return last;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } finally {
            process.destroyForcibly();
        }
    }

    /** Starts a program that responds to each line with one line. */
    public Dialogue talkTo(Class<?> program, List<String> jvmArguments, List<String> arguments) throws IOException {
        return new Dialogue(start(program, jvmArguments, arguments));
    }

    public Server serve(Behavior behavior) throws IOException {
        Process process = start(CannedSeam.class, List.of(), List.of(
                Integer.toString(behavior.errorPercent()), Integer.toString(behavior.sessions()),
                Integer.toString(behavior.devices())));
        return new Server(process, "http://localhost:" + Integer.parseInt(process.inputReader().readLine()));
    }

    /**
     * A processor without work sleeps, and waking it takes longer than a call, so that the time of a single caller would depend
     * on how often its threads wait. The process has the lowest priority.
     */
    public Closeable keepProcessorsAwake() throws IOException {
        Process process = new ProcessBuilder("nice", "-n", "19", java(), "-cp", classPath, IdleWork.class.getName())
                .redirectError(ProcessBuilder.Redirect.appendTo(log)).start();
        return process::destroy;
    }

    private Process start(Class<?> program, List<String> jvmArguments, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(java()));
        command.addAll(jvmArguments);
        command.addAll(List.of("-cp", classPath, program.getName()));
        command.addAll(arguments);
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.appendTo(log)).start();
    }

    /** @return the timeout; the process is not ended if it is cancelled */
    private static CompletableFuture<Void> endAfterTimeout(Process process) {
        return CompletableFuture.runAsync(process::destroyForcibly,
                CompletableFuture.delayedExecutor(TIMEOUT_MINUTES, TimeUnit.MINUTES));
    }

    /** A dialogue with a program, which ends when this is closed. */
    public static final class Dialogue implements Closeable {

        private final Process process;

        private Dialogue(Process process) {
            this.process = process;
        }

        public String send(String line) throws IOException {
            CompletableFuture<Void> timeout = endAfterTimeout(process);
            process.outputWriter().append(line).append('\n').flush();
            String response = process.inputReader().readLine();
            timeout.cancel(false);
            if (response == null) {
                throw new IOException("The program ended at " + line);
            }
            return response;
        }

        @Override
        public void close() {
            process.destroyForcibly();
        }
    }

    /** A running server. It also ends when this process ends. */
    public record Server(Process process, String url) implements Closeable {

        @Override
        public void close() {
            process.destroy();
            try {
                process.waitFor();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new UncheckedIOException(new IOException(e));
            }
        }
    }
}
