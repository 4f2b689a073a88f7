package io.quarkiverse.seam.deployment.devservice;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import io.quarkiverse.seam.test.RawSeam;

/** Seam's own fake server, run by Node.js. */
final class NpmFakeSeam implements AutoCloseable {

    private final Process process;
    private final String url;

    private NpmFakeSeam(Process process, String url) {
        this.process = process;
        this.url = url;
    }

    static NpmFakeSeam start() throws Exception {
        return start(RawSeam.reservePort());
    }

    static NpmFakeSeam start(int port) throws Exception {
        ProcessBuilder node = new ProcessBuilder("node", SeamPackages.fakeServer().toString(), "--seed")
                .redirectErrorStream(true);
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

    /** Reads to the end, as a process whose output nobody reads stops. */
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
}
