package io.quarkiverse.seam.benchmarks.webhook;

import java.io.Closeable;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Sends messages to some nodes, as Seam does and as an attacker does. */
final class Traffic {

    static final int CALLERS = 32;

    private static final String PATH = "/seam/webhook";
    private static final String TYPE = "lock.unlocked";
    private static final long PAUSE_MILLIS = 10;
    /** Longer than the lease of a claim. */
    private static final long PATIENCE_NANOS = TimeUnit.MINUTES.toNanos(2);

    record Sent(long messages, long requests) {
    }

    /** What a message is an example of. */
    private enum Kind {
        FORGED,
        LATE,
        FAILING,
        TWICE_AT_ONCE,
        ONCE_MORE,
        PLAIN;

        /** Spread evenly over each hundred messages: 37 and 100 have no common divisor. */
        static Kind of(int message) {
            int place = message * 37 % 100;
            return place < 5 ? FORGED
                    : place < 10 ? LATE : place < 15 ? FAILING : place < 25 ? TWICE_AT_ONCE : place < 35 ? ONCE_MORE : PLAIN;
        }
    }

    private final List<WebhookApplication> nodes;
    private final Map<String, Long> acknowledged = new ConcurrentHashMap<>();
    private final AtomicInteger ids = new AtomicInteger();
    private final AtomicLong requests = new AtomicLong();

    Traffic(List<WebhookApplication> nodes) {
        this.nodes = nodes;
    }

    /** The ids of all messages that got a 2xx, with the time of the first one, as {@link System#nanoTime} gives it. */
    Map<String, Long> acknowledged() {
        return acknowledged;
    }

    /** Before what is measured. */
    void plain(int messages) throws Exception {
        inParallel(messages, (caller, message) -> caller.deliver("plain" + ids.incrementAndGet(), "door"));
    }

    /** @param inTheMiddle happens once half of the messages are sent */
    Sent mixed(int messages, Runnable inTheMiddle) throws Exception {
        Set<String> before = Set.copyOf(acknowledged.keySet());
        inParallel(messages, (caller, message) -> {
            if (message == messages / 2) {
                inTheMiddle.run();
            }
            caller.send(Kind.of(message));
        });
        List<String> all = acknowledged.keySet().stream().filter(id -> !before.contains(id)).toList();
        inParallel(all.size(), (caller, message) -> caller.deliver(all.get(message), "door"));
        return new Sent(messages, requests.get());
    }

    private interface Step {

        void run(Caller caller, int message) throws IOException, InterruptedException;
    }

    private void inParallel(int messages, Step step) throws Exception {
        AtomicInteger next = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(CALLERS);
        try {
            List<Future<?>> callers = new ArrayList<>();
            for (int i = 0; i < CALLERS; i++) {
                callers.add(threads.submit((Callable<?>) () -> {
                    try (Caller caller = new Caller()) {
                        for (int message = next.getAndIncrement(); message < messages; message = next.getAndIncrement()) {
                            step.run(caller, message);
                        }
                    }
                    return null;
                }));
            }
            for (Future<?> caller : callers) {
                caller.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** Has a connection to each node, as long as the node runs. */
    private final class Caller implements Closeable {

        private final Connection[] connections = new Connection[nodes.size()];

        void send(Kind kind) throws IOException, InterruptedException {
            String id = kind.name().toLowerCase(Locale.ROOT) + ids.incrementAndGet();
            switch (kind) {
                case FORGED ->
                    reject(SignedDelivery.request(PATH, TYPE, id, "door", Instant.now(), SignedDelivery.OTHER_SECRET));
                case LATE -> reject(SignedDelivery.request(PATH, TYPE, id, "door", Instant.now().minusSeconds(301),
                        SignedDelivery.SECRET));
                case FAILING -> deliver(id, "failing");
                case TWICE_AT_ONCE -> {
                    twiceAtOnce(id);
                    deliver(id, "door");
                }
                case ONCE_MORE -> {
                    deliver(id, "door");
                    deliver(id, "door");
                }
                case PLAIN -> deliver(id, "door");
            }
        }

        private void reject(byte[] request) throws IOException, InterruptedException {
            int status = untilResponse(request);
            if (status != 401) {
                throw new IOException("The status of a forged or late message is " + status);
            }
        }

        /** Until it gets a 2xx, as Seam does, but without its pauses. */
        void deliver(String id, String device) throws IOException, InterruptedException {
            byte[] request = SignedDelivery.request(PATH, TYPE, id, device, Instant.now(), SignedDelivery.SECRET);
            long began = System.nanoTime();
            int status = untilResponse(request);
            while (status >= 500) {
                if (System.nanoTime() - began > PATIENCE_NANOS) {
                    throw new IOException("The status of " + id + " is still " + status);
                }
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
                status = untilResponse(request);
            }
            acknowledge(id, status);
        }

        private void twiceAtOnce(String id) throws IOException {
            byte[] request = SignedDelivery.request(PATH, TYPE, id, "door", Instant.now(), SignedDelivery.SECRET);
            try (Connection one = new Connection(any().port()); Connection other = new Connection(any().port())) {
                requests.addAndGet(2);
                one.send(request);
                other.send(request);
                for (int status : List.of(one.receive(), other.receive())) {
                    if (status != 503) {
                        acknowledge(id, status);
                    }
                }
            } catch (IOException killed) {
                // Delivered afterwards
            }
        }

        private WebhookApplication any() {
            return nodes.get(ThreadLocalRandom.current().nextInt(nodes.size()));
        }

        private void acknowledge(String id, int status) throws IOException {
            if (status / 100 != 2) {
                throw new IOException("The status of " + id + " is " + status);
            }
            acknowledged.putIfAbsent(id, System.nanoTime());
        }

        private int untilResponse(byte[] request) throws InterruptedException {
            int node = ThreadLocalRandom.current().nextInt(connections.length);
            while (true) {
                try {
                    if (connections[node] == null) {
                        connections[node] = new Connection(nodes.get(node).port());
                    }
                    requests.incrementAndGet();
                    connections[node].send(request);
                    return connections[node].receive();
                } catch (IOException killed) {
                    connections[node] = null;
                    node = (node + 1) % connections.length;
                    TimeUnit.MILLISECONDS.sleep(1);
                }
            }
        }

        @Override
        public void close() throws IOException {
            for (Connection connection : connections) {
                if (connection != null) {
                    connection.close();
                }
            }
        }
    }
}
