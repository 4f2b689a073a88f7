package io.quarkiverse.seam.it;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/**
 * A Seam that fails: a server on a plain socket that sends exactly the bytes that a test chooses. The default workspace uses
 * it. No server listens at the URL of "acme", and the host of "tenants" does not exist.
 */
public class FailingSeam implements QuarkusTestResourceLifecycleManager {

    static final int READ_TIMEOUT = 4000;

    private static final Pattern CONTENT_LENGTH = Pattern.compile("(?i)\r\ncontent-length: (\\d+)\r\n");
    private static final Pattern SUBJECT = Pattern.compile("\"(?:user_identifier_key|client_session_id)\":\"([^\"]+)\"");

    /** Responds to one request. The connection stays open for the next one, unless this closes it. */
    interface Reply {
        void to(Socket connection) throws IOException, InterruptedException;
    }

    private final Map<String, String> settings = new HashMap<>();
    private final Map<String, Reply> replies = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Set<Closeable> open = ConcurrentHashMap.newKeySet();
    private String url;

    @Override
    public Map<String, String> start() {
        url = listen(unbound());
        settings.putAll(Map.of(
                "quarkus.seam.url", url,
                "quarkus.seam.api-key", "seam_test1_key",
                "quarkus.seam.retry.max-retries", "0",
                "quarkus.seam.acme.url", url(portWithoutServer()),
                "quarkus.seam.acme.api-key", "seam_test2_key",
                "quarkus.seam.acme.retry.max-retries", "0",
                "quarkus.seam.tenants.url", scheme() + "://seam.invalid",
                "quarkus.seam.tenants.retry.max-retries", "0",
                "quarkus.rest-client.seam.read-timeout", Integer.toString(READ_TIMEOUT)));
        return settings;
    }

    @Override
    public void inject(TestInjector testInjector) {
        testInjector.injectIntoFields(this, new TestInjector.MatchesType(FailingSeam.class));
    }

    @Override
    public void stop() {
        // Quarkus would leave them set for the following integration tests.
        settings.keySet().forEach(System::clearProperty);
        try {
            for (Closeable socket : open) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.shutdownNow();
    }

    String scheme() {
        return "http";
    }

    ServerSocket unbound() {
        try {
            return new ServerSocket();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String url() {
        return url;
    }

    private String url(int port) {
        return scheme() + "://127.0.0.1:" + port;
    }

    /** @param subject the user or session whose requests get this reply */
    void reply(String subject, Reply reply) {
        replies.put(subject, reply);
    }

    static Reply json(int status, String body, String... headers) {
        return http(status, "application/json", body, headers);
    }

    /** @param headers further headers, such as "Retry-After: 1" */
    static Reply http(int status, String contentType, String body, String... headers) {
        StringBuilder response = new StringBuilder("HTTP/1.1 ").append(status).append(" Status\r\n");
        for (String header : headers) {
            response.append(header).append("\r\n");
        }
        return bytes(response.append("Content-Type: ").append(contentType).append("\r\nContent-Length: ")
                .append(body.length()).append("\r\n\r\n").append(body).toString());
    }

    /** Sends exactly these bytes, and keeps the connection open. */
    static Reply bytes(String text) {
        return connection -> {
            connection.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
            connection.getOutputStream().flush();
        };
    }

    /** Sends exactly these bytes, and closes the connection. */
    static Reply cut(String text) {
        return connection -> {
            bytes(text).to(connection);
            connection.close();
        };
    }

    /** Sends exactly these bytes, and then a TCP reset. */
    static Reply reset(String text) {
        return connection -> {
            bytes(text).to(connection);
            connection.setSoLinger(true, 0);
            connection.close();
        };
    }

    /** Sends exactly these bytes, and then one blank at a time until the client closes the connection. */
    static Reply drip(String text) {
        return connection -> {
            bytes(text).to(connection);
            while (true) {
                Thread.sleep(READ_TIMEOUT / 10);
                bytes(" ").to(connection);
            }
        };
    }

    /** @return the URL */
    String listen(ServerSocket unbound) {
        try {
            unbound.bind(anyPort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        open.add(unbound);
        threads.execute(() -> accept(unbound));
        return url(unbound.getLocalPort());
    }

    /** Keeps the port bound but not listening, so that no other process can use it. */
    private int portWithoutServer() {
        Socket taken = new Socket();
        open.add(taken);
        try {
            taken.bind(anyPort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return taken.getLocalPort();
    }

    private static InetSocketAddress anyPort() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    }

    private void accept(ServerSocket server) {
        try {
            while (true) {
                Socket connection = server.accept();
                open.add(connection);
                threads.execute(() -> serve(connection));
            }
        } catch (IOException e) {
            // The server was stopped.
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            InputStream in = new BufferedInputStream(connection.getInputStream());
            for (String request = read(in); request != null; request = read(in)) {
                Matcher subject = SUBJECT.matcher(request);
                if (subject.find()) {
                    replies.get(subject.group(1)).to(connection);
                }
            }
        } catch (IOException | InterruptedException e) {
            // The client or this server has closed the connection.
        } finally {
            open.remove(connection);
        }
    }

    /** @return null if the client has closed the connection */
    private static String read(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.lastIndexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                return null;
            }
            head.append((char) next);
        }
        Matcher length = CONTENT_LENGTH.matcher(head);
        return length.find() ? head + new String(in.readNBytes(Integer.parseInt(length.group(1))), StandardCharsets.UTF_8)
                : head.toString();
    }
}
