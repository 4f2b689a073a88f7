package io.quarkiverse.seam.benchmarks.webhook;

import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import io.quarkiverse.seam.benchmarks.process.FreePort;
import io.quarkiverse.seam.benchmarks.process.JavaProcess;

/** The application that receives webhooks, in a process of its own. */
final class WebhookApplication implements Closeable {

    /** What the process has used since it started, and the bytes of its heap that are in use. */
    record Usage(long cpuNanos, long allocatedBytes, long heapBytes) {
    }

    private static final long PATIENCE_NANOS = TimeUnit.MINUTES.toNanos(1);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final int port = FreePort.find();
    private final Process process;

    /** @param settings such as {@code -Dquarkus.redis.hosts=…} */
    WebhookApplication(JavaProcess java, Path module, List<String> settings) throws IOException {
        List<String> command = new ArrayList<>(List.of(java.java(), "-Xmx" + java.heap(), "-XX:+ExitOnOutOfMemoryError",
                "-Dquarkus.http.port=" + port, "-Dquarkus.http.host=localhost",
                "-Dquarkus.seam.webhook.secret=" + SignedDelivery.SECRET));
        command.addAll(settings);
        command.addAll(List.of("-jar", module.resolve("webhook").resolve("target").resolve("quarkus-app")
                .resolve("quarkus-run.jar").toString()));
        process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(java.log())).start();
        awaitPort();
    }

    private void awaitPort() throws IOException {
        long began = System.nanoTime();
        while (true) {
            try (Connection connection = new Connection(port)) {
                return;
            } catch (IOException notYet) {
                if (!process.isAlive() || System.nanoTime() - began > PATIENCE_NANOS) {
                    close();
                    throw new IOException("The application did not start");
                }
                pause();
            }
        }
    }

    private static void pause() throws IOException {
        try {
            TimeUnit.MILLISECONDS.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    int port() {
        return port;
    }

    Usage usage() throws IOException, InterruptedException {
        return usage("/usage");
    }

    Usage usageAfterGc() throws IOException, InterruptedException {
        return usage("/usage-after-gc");
    }

    private Usage usage(String path) throws IOException, InterruptedException {
        HttpResponse<String> response = CLIENT.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build(), BodyHandlers.ofString());
        String[] figures = response.body().split(" ");
        return new Usage(Long.parseLong(figures[0]), Long.parseLong(figures[1]), Long.parseLong(figures[2]));
    }

    /** Ends the process with SIGKILL. */
    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
