package io.quarkiverse.seam.test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;

/**
 * Makes a {@link RawSeam} an HTTP proxy: it requires a user and a password, forwards what it may, and records everything that
 * it sees.
 */
final class HttpProxy implements RawSeam.Answer {

    private static final String CONNECT = "CONNECT";

    private final String authorization;
    private final ByteArrayOutputStream seen = new ByteArrayOutputStream();

    HttpProxy(String user, String password) {
        authorization = "Basic "
                + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    /** What clients and servers sent, except for the responses that come without a tunnel. */
    String seen() {
        return seen.toString(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void to(RawSeam.Request request, Socket client) throws IOException, InterruptedException {
        seen.writeBytes((request.method() + " " + request.path() + " " + request.headers() + " " + request.body())
                .getBytes(StandardCharsets.ISO_8859_1));
        if (!authorization.equals(request.header("Proxy-Authorization"))) {
            RawSeam.http(407, "text/plain", "Who are you?", "Proxy-Authenticate: Basic realm=\"proxy\"").to(request, client);
        } else if (request.method().equals(CONNECT)) {
            tunnel(request, client);
        } else {
            forward(request, client);
        }
    }

    private void tunnel(RawSeam.Request request, Socket client) throws IOException {
        URI target = URI.create("tunnel://" + request.path());
        try (Socket server = new Socket(target.getHost(), target.getPort())) {
            RawSeam.write(client, "HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
            CompletableFuture<Void> answers = CompletableFuture.runAsync(() -> copy(server, client));
            copy(client, server);
            answers.join();
        }
        client.close();
    }

    /** Copies until one side closes its connection, and then closes both. */
    private void copy(Socket from, Socket to) {
        try (from; to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] buffer = new byte[1 << 16];
            for (int length = in.read(buffer); length != -1; length = in.read(buffer)) {
                seen.write(buffer, 0, length);
                out.write(buffer, 0, length);
            }
        } catch (IOException e) {
            // One side closed the connection.
        }
    }

    private static void forward(RawSeam.Request request, Socket client) throws IOException {
        URI target = URI.create(request.path());
        StringBuilder head = new StringBuilder(request.method()).append(' ').append(target.getRawPath())
                .append(" HTTP/1.1\r\n");
        request.headers().forEach((name, value) -> {
            if (!name.equalsIgnoreCase("Proxy-Authorization")) {
                head.append(name).append(": ").append(value).append("\r\n");
            }
        });
        try (Socket server = new Socket(target.getHost(), target.getPort())) {
            RawSeam.write(server, head.append("\r\n").append(request.body()).toString().getBytes(StandardCharsets.UTF_8));
            server.shutdownOutput();
            server.getInputStream().transferTo(client.getOutputStream());
        }
    }
}
