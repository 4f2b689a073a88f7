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

import io.quarkiverse.seam.benchmarks.process.CannedSeam.Behaviour;

/**
 * The JVMs that are measured, and the server that they ask, each a process of its own.
 *
 * @param log where they say what went wrong
 */
public record JavaProcess(Path jdk, String classPath, String heap, File log) {

    private static final int PATIENCE_MINUTES = 5;

    public String java() {
        return jdk.resolve("bin").resolve("java").toString();
    }

    public JavaProcess withHeap(String other) {
        return new JavaProcess(jdk, classPath, other, log);
    }

    /** What every JVM with the application in it is started with. */
    public List<String> jvmArguments(String seamUrl) {
        return List.of("-Xmx" + heap, "-XX:+ExitOnOutOfMemoryError",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "--add-opens=java.base/java.lang=ALL-UNNAMED", "-Dquarkus.seam.url=" + seamUrl);
    }

    /** @return what the program prints last; its result */
    public String run(Class<?> program, List<String> jvmArguments, List<String> arguments) throws IOException {
        Process process = start(program, jvmArguments, arguments);
        endWithoutPatience(process);
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

    /** Starts a program that answers each line with one of its own. */
    public Dialogue talkTo(Class<?> program, List<String> jvmArguments, List<String> arguments) throws IOException {
        return new Dialogue(start(program, jvmArguments, arguments));
    }

    public Server serve(Behaviour behaviour) throws IOException {
        Process process = start(CannedSeam.class, List.of(), List.of(
                Integer.toString(behaviour.errorPercent()), Integer.toString(behaviour.sessions())));
        return new Server(process, "http://localhost:" + Integer.parseInt(process.inputReader().readLine()));
    }

    private Process start(Class<?> program, List<String> jvmArguments, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(java()));
        command.addAll(jvmArguments);
        command.addAll(List.of("-cp", classPath, program.getName()));
        command.addAll(arguments);
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.appendTo(log)).start();
    }

    /** @return the end of patience; the process lives on where it is cancelled before */
    private static CompletableFuture<Void> endWithoutPatience(Process process) {
        return CompletableFuture.runAsync(process::destroyForcibly,
                CompletableFuture.delayedExecutor(PATIENCE_MINUTES, TimeUnit.MINUTES));
    }

    /** With a program, which ends with it. */
    public static final class Dialogue implements Closeable {

        private final Process process;

        private Dialogue(Process process) {
            this.process = process;
        }

        public String ask(String line) throws IOException {
            CompletableFuture<Void> impatience = endWithoutPatience(process);
            process.outputWriter().append(line).append('\n').flush();
            String answer = process.inputReader().readLine();
            impatience.cancel(false);
            if (answer == null) {
                throw new IOException("The program ended at " + line);
            }
            return answer;
        }

        @Override
        public void close() {
            process.destroyForcibly();
        }
    }

    /** A running server; it also ends when this process does. */
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
