package io.quarkiverse.seam.test.webhook;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A packaged application in a process of its own. */
public final class RunningNode implements AutoCloseable {

    private static final Pattern LISTENING = Pattern.compile("Listening on: (http://\\S+)");
    private static final String END = "<end>";

    private final Process process;
    private final BlockingQueue<String> unread = new LinkedBlockingQueue<>();
    private final List<String> output = new ArrayList<>();

    public RunningNode(Path jar, Map<String, String> settings) throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dquarkus.http.port=0", "-Dquarkus.http.host=127.0.0.1"));
        settings.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of("-jar", jar.toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("SEAM_") || name.startsWith("QUARKUS_"));
        process = builder.start();
        BufferedReader lines = process.inputReader();
        Thread reader = new Thread(() -> {
            lines.lines().forEach(unread::add);
            unread.add(END);
        });
        reader.setDaemon(true);
        reader.start();
    }

    /** Waits for the address that the application prints. */
    public URI url(String path) throws InterruptedException {
        Matcher listening = LISTENING.matcher(waitFor("Listening on: "));
        if (!listening.find()) {
            throw new IllegalStateException("No address: " + output);
        }
        return URI.create(listening.group(1).replace("0.0.0.0", "127.0.0.1") + path);
    }

    /** Waits for a line that contains the text, and returns it. */
    String waitFor(String text) throws InterruptedException {
        while (true) {
            String line = unread.poll(60, TimeUnit.SECONDS);
            if (line == null || line.equals(END)) {
                throw new AssertionError("No line with \"" + text + "\" in\n" + String.join("\n", output));
            }
            output.add(line);
            if (line.contains(text)) {
                return line;
            }
        }
    }

    /** Waits for the end of the process. */
    String wholeOutput() throws InterruptedException {
        for (String line = unread.take(); !line.equals(END); line = unread.take()) {
            output.add(line);
        }
        return String.join("\n", output);
    }

    /** Sends SIGTERM. Unlike {@link Process#destroy()}, this does not close the output. */
    void terminate() {
        process.toHandle().destroy();
    }

    void kill() {
        process.toHandle().destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void close() {
        kill();
    }
}
