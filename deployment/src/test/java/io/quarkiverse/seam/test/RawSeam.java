package io.quarkiverse.seam.test;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import io.netty.util.concurrent.EventExecutor;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ArcContainer;
import io.vertx.core.Vertx;

/**
 * An HTTP server for the tests, on a plain socket of the loopback interface: it remembers the requests, and sends whatever
 * response a test specifies, down to the single byte.
 * <p>
 * A {@code QuarkusUnitTest} loads its class twice, outside and inside the application, so the port goes by a system
 * property: {@link #url(String)} is for the configuration outside, an instance for the test inside.
 */
public final class RawSeam implements Closeable {

    /**
     * One request, as received.
     *
     * @param nanos when it was received, by {@link System#nanoTime()}
     */
    public record Request(String method, String path, Map<String, String> headers, String body, long nanos) {

        /** @return null if the request has no such header, all values if it has several; the name's case does not matter */
        public String header(String name) {
            return headers.get(name);
        }
    }

    /** Responds to one request; the connection stays open for the next one, unless the response closes it. */
    public interface Answer {
        void to(Request request, Socket connection) throws IOException, InterruptedException;

        default Answer then(Answer next) {
            return (request, connection) -> {
                to(request, connection);
                next.to(request, connection);
            };
        }
    }

    /** The name of all threads of this server, so that a test that counts threads can leave them out. */
    public static final String THREAD_NAME = "raw-seam";

    /** Never closed: the ports stay those of this JVM. */
    private static final List<Socket> RESERVATIONS = new ArrayList<>();

    private final ServerSocket server;
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> new Thread(task, THREAD_NAME));
    private final Set<Socket> connections = ConcurrentHashMap.newKeySet();
    private final List<Request> requests = Collections.synchronizedList(new ArrayList<>());
    private volatile Answer answer;
    private volatile boolean closed;

    private static final Answer OK = json(200, "{\"ok\":true}");

    /** @param name as passed to {@link #url(String)} */
    public RawSeam(String name) {
        this(name, unbound(), OK);
    }

    /** @param unbound the socket to listen on, which may use TLS */
    public RawSeam(String name, ServerSocket unbound) {
        this(name, unbound, OK);
    }

    /** @param answer the response to any request that arrives as soon as the port is open */
    public RawSeam(String name, Answer answer) {
        this(name, unbound(), answer);
    }

    private RawSeam(String name, ServerSocket unbound, Answer answer) {
        this.server = unbound;
        this.answer = answer;
        try {
            server.setReuseAddress(true);
            server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port(name)), 500);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.execute(this::accept);
    }

    private static ServerSocket unbound() {
        try {
            return new ServerSocket();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String url(String name) {
        return "http://127.0.0.1:" + port(name);
    }

    public static String tlsUrl(String name) {
        return url(name).replace("http:", "https:");
    }

    private static synchronized int port(String name) {
        String property = "raw-seam." + name;
        if (System.getProperty(property) == null) {
            System.setProperty(property, Integer.toString(reservePort()));
        }
        return Integer.getInteger(property);
    }

    /**
     * Any free port of the loopback interface. A socket that is bound to it but does not listen keeps it from everybody but a
     * server that is told to listen there.
     */
    public static synchronized int reservePort() {
        Socket reservation = new Socket();
        try {
            reservation.setReuseAddress(true);
            reservation.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        RESERVATIONS.add(reservation);
        return reservation.getLocalPort();
    }

    /** The response to every request from now on. */
    public RawSeam answer(Answer answer) {
        this.answer = answer;
        return this;
    }

    /** One response after the other; the last one also for all further requests. */
    public RawSeam answers(Answer... inOrder) {
        Deque<Answer> answers = new ConcurrentLinkedDeque<>(List.of(inOrder));
        Answer last = answers.removeLast();
        return answer((request, connection) -> {
            Answer next = answers.poll();
            (next == null ? last : next).to(request, connection);
        });
    }

    public static Answer json(int status, String body, String... headers) {
        return http(status, "application/json; charset=utf-8", body, headers);
    }

    /**
     * @param contentType null for none
     * @param headers additional ones, such as "Retry-After: 1"
     */
    public static Answer http(int status, String contentType, String body, String... headers) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        StringBuilder head = new StringBuilder("HTTP/1.1 ").append(status).append(" Status\r\n");
        if (contentType != null) {
            head.append("Content-Type: ").append(contentType).append("\r\n");
        }
        for (String header : headers) {
            head.append(header).append("\r\n");
        }
        if (status != 204 && status != 304) {
            head.append("Content-Length: ").append(bytes.length).append("\r\n");
        }
        byte[] start = head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
        return (request, connection) -> {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            all.writeBytes(start);
            all.writeBytes(bytes);
            write(connection, all.toByteArray());
        };
    }

    /** Exactly these bytes; the connection stays open. */
    public static Answer bytes(String text) {
        return (request, connection) -> write(connection, text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Exactly these bytes, then closes the connection. */
    public static Answer raw(String text) {
        return bytes(text).then((request, connection) -> connection.close());
    }

    /** No response; waits until the client closes the connection. */
    public static Answer silence() {
        return (request, connection) -> {
            while (connection.getInputStream().read() != -1) {
                // The client sends more, and still gets no response.
            }
            connection.close();
        };
    }

    /** A TCP reset instead of a response. */
    public static Answer reset() {
        return (request, connection) -> {
            connection.setSoLinger(true, 0);
            connection.close();
        };
    }

    /** Seam's response to a request for a client session. */
    public static Answer session(String id, String token) {
        return json(200, sessionJson(id, token));
    }

    public static String sessionJson(String id, String token) {
        return "{\"client_session\":{\"client_session_id\":\"" + id + "\",\"workspace_id\":\"w1\",\"token\":\"" + token
                + "\",\"user_identifier_key\":\"user-1\",\"created_at\":\"2026-01-02T03:04:05.678Z\","
                + "\"expires_at\":\"2027-01-02T03:04:05.678901Z\",\"device_count\":3.0,"
                + "\"connected_account_ids\":[\"a1\"],\"connect_webview_ids\":[],\"user_identity_ids\":[],"
                + "\"something_new\":{\"a\":[1]}},\"ok\":true}";
    }

    public static Answer error(int status, String type, String message, String... headers) {
        return json(status, "{\"error\":{\"type\":\"" + type + "\",\"message\":\"" + message
                + "\",\"request_id\":\"request-1\"},\"ok\":false}", headers);
    }

    public static void write(Socket connection, byte[] bytes) throws IOException {
        OutputStream out = connection.getOutputStream();
        out.write(bytes);
        out.flush();
    }

    /** All requests since the start or the last {@link #forget()}, oldest first. */
    public List<Request> requests() {
        return List.copyOf(requests);
    }

    public Request lastRequest() {
        return requests.get(requests.size() - 1);
    }

    public void forget() {
        requests.clear();
    }

    /** Waits until this many requests were received. */
    public void awaitRequests(int count) {
        await(() -> requests.size() >= count, () -> "Received: " + requests);
    }

    /** The number of connections that are open now. */
    public int openConnections() {
        return connections.size();
    }

    /** Waits until exactly this many connections are open. */
    public void awaitOpenConnections(int count) {
        await(() -> connections.size() == count, () -> "Open: " + connections);
    }

    private synchronized void await(BooleanSupplier condition, Supplier<String> state) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        try {
            while (!condition.getAsBoolean()) {
                long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
                if (left <= 0) {
                    throw new AssertionError("Waited in vain. " + state.get());
                }
                wait(left);
            }
        } catch (InterruptedException e) {
            throw new AssertionError("Interrupted. " + state.get(), e);
        }
    }

    private synchronized void changed() {
        notifyAll();
    }

    /** Returns once nothing listens on the port and the clients know that their connections have ended. */
    @Override
    public void close() {
        closed = true;
        try {
            server.close();
            for (Socket connection : connections) {
                end(connection);
            }
            threads.shutdownNow();
            if (!threads.awaitTermination(1, TimeUnit.SECONDS)) {
                for (Socket connection : connections) {
                    connection.close();
                }
            }
            if (!threads.awaitTermination(20, TimeUnit.SECONDS)) {
                throw new AssertionError("A response does not end");
            }
            awaitEventLoops();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /**
     * An event loop of the application closes its side of a connection first, and then takes the connection out of the pool, by
     * tasks that begin tasks. Until then, a call of the next test could still get it.
     */
    private static void awaitEventLoops() throws InterruptedException {
        ArcContainer application = Arc.container();
        if (application != null && application.isRunning()) {
            for (int task = 0; task < 3; task++) {
                for (EventExecutor eventLoop : application.instance(Vertx.class).get().nettyEventLoopGroup()) {
                    eventLoop.submit(() -> {
                    }).await(20_000);
                }
            }
        }
    }

    /** The client closes its side in return, which ends reading on this one. */
    private static void end(Socket connection) throws IOException {
        try {
            connection.shutdownOutput();
        } catch (IOException e) {
            connection.close();
        }
    }

    private void accept() {
        while (!closed) {
            try {
                Socket connection = server.accept();
                connection.setTcpNoDelay(true);
                connections.add(connection);
                if (closed) {
                    connection.close();
                    return;
                }
                changed();
                threads.execute(() -> serve(connection));
            } catch (IOException e) {
                if (!closed) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            // If a client would wait forever, its test fails instead of hanging.
            connection.setSoTimeout(40_000);
            InputStream in = new BufferedInputStream(connection.getInputStream());
            while (!connection.isClosed()) {
                Request request = read(in);
                requests.add(request);
                changed();
                answer.to(request, connection);
            }
        } catch (IOException | InterruptedException e) {
            // The client, or the test, closed the connection.
        } finally {
            connections.remove(connection);
            changed();
        }
    }

    private static Request read(InputStream in) throws IOException {
        String[] line = readLine(in).split(" ");
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String header = readLine(in); !header.isEmpty(); header = readLine(in)) {
            int colon = header.indexOf(':');
            headers.merge(header.substring(0, colon), header.substring(colon + 1).strip(), (one, other) -> one + ", " + other);
        }
        byte[] body = in.readNBytes(Integer.parseInt(headers.getOrDefault("Content-Length", "0")));
        return new Request(line[0], line[1], headers, new String(body, StandardCharsets.UTF_8), System.nanoTime());
    }

    private static String readLine(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b == -1) {
                throw new EOFException();
            }
            if (b != '\r') {
                line.write(b);
            }
        }
        return line.toString(StandardCharsets.ISO_8859_1);
    }
}
