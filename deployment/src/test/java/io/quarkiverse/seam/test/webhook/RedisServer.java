package io.quarkiverse.seam.test.webhook;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A real Redis on a free port of this machine: the Debian package {@code redis-server}. */
final class RedisServer implements AutoCloseable {

    private final int port;
    private Process process;

    RedisServer() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        start();
    }

    /** Starts it again after {@link #close()}, without what it knew. */
    void start() throws IOException {
        process = new ProcessBuilder("redis-server", "--port", Integer.toString(port), "--bind", "127.0.0.1", "--save", "",
                "--appendonly", "no").redirectErrorStream(true).start();
        BufferedReader log = process.inputReader();
        StringBuilder read = new StringBuilder();
        for (String line = log.readLine(); line != null; line = log.readLine()) {
            read.append(line).append('\n');
            if (line.contains("Ready to accept connections")) {
                Thread drain = new Thread(() -> log.lines().forEach(each -> {
                }));
                drain.setDaemon(true);
                drain.start();
                return;
            }
        }
        throw new IOException("redis-server does not start: " + read);
    }

    String url() {
        return "redis://127.0.0.1:" + port;
    }

    /** Sends one command; the result of most is in the first line. */
    String command(String command) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write((command + "\r\nQUIT\r\n").getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
