package io.quarkiverse.seam.benchmarks.start;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import io.quarkiverse.seam.benchmarks.process.FreePort;
import io.quarkiverse.seam.benchmarks.process.Usage;

/** A running application with an HTTP server, started as a user would start it. */
final class StartedApplication implements Closeable {

    private static final long PATIENCE_NANOS = TimeUnit.MINUTES.toNanos(2);

    private final Process process;
    private final int port;
    private final long started = System.nanoTime();

    /** @param command the settings are inserted after its first word */
    StartedApplication(List<String> command, String seamUrl, File log) throws IOException {
        port = FreePort.find();
        List<String> arguments = new ArrayList<>(command);
        arguments.addAll(1, List.of("-Dquarkus.http.port=" + port, "-Dquarkus.http.host=localhost", "-Dseam.url=" + seamUrl));
        process = new ProcessBuilder(arguments).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                .start();
    }

    /** @return milliseconds from the start of the process to the first response */
    double awaitFirstResponse() throws IOException {
        while (!responds("GET", "/started")) {
            if (!process.isAlive() || System.nanoTime() - started > PATIENCE_NANOS) {
                throw new IOException("The application did not start");
            }
            pause();
        }
        return (System.nanoTime() - started) / 1e6;
    }

    /** @return milliseconds until a session was created */
    double createSession() throws IOException {
        long start = System.nanoTime();
        if (!responds("POST", "/sessions/internal-user-id-1")) {
            throw new IOException("The application does not respond any more");
        }
        return (System.nanoTime() - start) / 1e6;
    }

    double residentMiB() throws IOException {
        return Usage.residentMiB(process.pid());
    }

    /** @return whether there was a response; an error is a failure of the benchmark */
    private boolean responds(String method, String path) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write((method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n"
                    + "Connection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            InputStream response = socket.getInputStream();
            String text = new String(response.readAllBytes(), StandardCharsets.UTF_8);
            if (!text.startsWith("HTTP/1.1 200")) {
                throw new IOException(method + " " + path + " returned " + text);
            }
            return true;
        } catch (ConnectException notYet) {
            return false;
        }
    }

    private static void pause() throws IOException {
        try {
            TimeUnit.MILLISECONDS.sleep(2);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /** Ends the process with SIGTERM, and waits until it has ended, since that is when a JVM writes its cache. */
    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
            throw new IOException(e);
        }
    }
}
