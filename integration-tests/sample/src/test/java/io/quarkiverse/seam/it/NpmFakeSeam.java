package io.quarkiverse.seam.it;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** Seam's own fake server, an npm package, which has many of Seam's endpoints. */
public class NpmFakeSeam implements QuarkusTestResourceLifecycleManager {

    private static final Path COMMITTED = Path.of("../../deployment/src/test/fake-seam-connect");
    private static final Path INSTALLED = Path.of("target/fake-seam-connect");

    private Process server;
    private String url;

    @Override
    public Map<String, String> start() {
        try {
            NpmPackages.install(COMMITTED, INSTALLED);
            int port = FreePort.reserve();
            url = "http://127.0.0.1:" + port;
            server = run(Map.of("NODE_ENV", "production", "PORT", Integer.toString(port)),
                    "node", "node_modules/@seamapi/fake-seam-connect/dist/server.js", "--seed");
            untilItPrints("http://localhost:" + port).get(1, TimeUnit.MINUTES);
        } catch (Exception e) {
            stop();
            throw new IllegalStateException("Seam's own fake server does not start", e);
        }
        return Map.of("quarkus.seam.url", url, "quarkus.seam.api-key", "seam_apikey1_token",
                "quarkus.seam.action-attempts.poll-interval", "10ms");
    }

    @Override
    public void inject(TestInjector testInjector) {
        testInjector.injectIntoFields(this, new TestInjector.MatchesType(NpmFakeSeam.class));
    }

    @Override
    public void stop() {
        if (server != null) {
            server.destroy();
        }
    }

    String url() {
        return url;
    }

    private static Process run(Map<String, String> environment, String... command) throws IOException {
        ProcessBuilder process = new ProcessBuilder(command).directory(INSTALLED.toFile()).redirectErrorStream(true);
        process.environment().putAll(environment);
        return process.start();
    }

    /** Reads to the end, as a process whose output nobody reads stops. */
    private CompletableFuture<Void> untilItPrints(String address) {
        CompletableFuture<Void> printed = new CompletableFuture<>();
        Thread reader = new Thread(() -> {
            StringBuilder output = new StringBuilder();
            try (BufferedReader lines = server.inputReader(StandardCharsets.UTF_8)) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    output.append(line).append('\n');
                    if (line.contains(address)) {
                        printed.complete(null);
                    }
                }
                printed.completeExceptionally(new IllegalStateException("The process ended: " + output));
            } catch (IOException e) {
                printed.completeExceptionally(e);
            }
        }, "fake-seam-connect");
        reader.setDaemon(true);
        reader.start();
        return printed;
    }
}
