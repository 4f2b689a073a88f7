package io.quarkiverse.seam.benchmarks.webhook;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;

import io.quarkiverse.seam.benchmarks.process.FreePort;

/** A Redis that keeps nothing on disk. */
final class RedisServer implements Closeable {

    private final int port = FreePort.find();
    private final Process process;

    RedisServer() throws IOException {
        process = new ProcessBuilder("redis-server", "--port", Integer.toString(port), "--bind", "127.0.0.1", "--save", "",
                "--appendonly", "no", "--loglevel", "notice").redirectErrorStream(true).start();
        BufferedReader log = process.inputReader();
        for (String line = log.readLine(); line == null || !line.contains("Ready to accept connections"); line = log
                .readLine()) {
            if (line == null) {
                throw new IOException("redis-server does not start");
            }
        }
    }

    String url() {
        return "redis://127.0.0.1:" + port;
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
