package io.quarkiverse.seam.benchmarks.webhook;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;

/** A connection of a client that costs as little as possible, since it shares the machine with the server. */
final class Connection implements Closeable {

    private static final int TIMEOUT_MILLIS = 30_000;

    private final Socket socket;
    private final byte[] response = new byte[4096];

    Connection(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(TIMEOUT_MILLIS);
    }

    void send(byte[] request) throws IOException {
        socket.getOutputStream().write(request);
    }

    /** @return the status of a response that has no body */
    int receive() throws IOException {
        int length = 0;
        while (!isComplete(length)) {
            int read = socket.getInputStream().read(response, length, response.length - length);
            if (read < 0) {
                throw new EOFException("The connection was closed");
            }
            length += read;
        }
        return Integer.parseInt(new String(response, "HTTP/1.1 ".length(), 3, US_ASCII));
    }

    private boolean isComplete(int length) {
        return length >= 4 && response[length - 1] == '\n' && response[length - 2] == '\r' && response[length - 3] == '\n'
                && response[length - 4] == '\r';
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
