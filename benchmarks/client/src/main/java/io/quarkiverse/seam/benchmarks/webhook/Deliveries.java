package io.quarkiverse.seam.benchmarks.webhook;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.quarkiverse.seam.benchmarks.Effort;
import io.quarkiverse.seam.benchmarks.Part;
import io.quarkiverse.seam.benchmarks.contenders.Contender.Style;
import io.quarkiverse.seam.benchmarks.load.Load;
import io.quarkiverse.seam.benchmarks.load.LoadResult;
import io.quarkiverse.seam.benchmarks.process.JavaProcess;
import io.quarkiverse.seam.benchmarks.report.Goal;
import io.quarkiverse.seam.benchmarks.report.Report;
import io.quarkiverse.seam.benchmarks.report.Rounds;
import io.quarkiverse.seam.benchmarks.report.Table;
import io.quarkiverse.seam.benchmarks.webhook.WebhookApplication.Usage;

/** Measures how many deliveries of a webhook can be handled, against routes of Vert.x alone. */
public final class Deliveries implements Part {

    private static final List<Integer> CALLERS = List.of(16, 64);
    private static final double GOAL = 0.7;
    /** More than any contender handles in a turn. They are signed before, so that this takes no CPU from the server. */
    private static final int PREPARED = 150_000;

    /** What receives the deliveries, each in a JVM of its own. */
    enum Receiver {
        SEAM("This extension, one observer", "/seam/webhook", "lock.unlocked"),
        SEAM_VIRTUAL("This extension, one observer on a virtual thread", "/seam/webhook", "lock.locked"),
        VERIFYING("Vert.x route that verifies", "/verifying", "lock.unlocked"),
        READING("Vert.x route that verifies, and reads the JSON on a worker thread", "/reading", "lock.unlocked"),
        NOTHING("Vert.x route that does nothing", "/nothing", "lock.unlocked");

        private final String label;
        private final String path;
        private final String type;

        Receiver(String label, String path, String type) {
            this.label = label;
            this.path = path;
            this.type = type;
        }
    }

    /** The measurements of one turn; the CPU and the allocated bytes are those of the server. */
    private record Result(LoadResult load, double cpuMicros, double bytes) {
    }

    private final JavaProcess process;
    private final Path module;
    private final List<Receiver> receivers;
    private final AtomicLong ids = new AtomicLong();

    /**
     * @param module the folder of the benchmarks
     * @param virtualThreads whether the JVM has them
     */
    public Deliveries(JavaProcess process, Path module, boolean virtualThreads) {
        this.process = process;
        this.module = module;
        this.receivers = Stream.of(Receiver.values())
                .filter(receiver -> virtualThreads || receiver != Receiver.SEAM_VIRTUAL).toList();
    }

    @Override
    public void measure(Effort effort, Report report) throws Exception {
        Map<Integer, Rounds<Receiver, Result>> results = new LinkedHashMap<>();
        CALLERS.forEach(callers -> results.put(callers, new Rounds<>()));
        for (int round = 1; round <= effort.rounds(); round++) {
            measure(effort, results);
            System.out.printf("webhooks, round %d of %d%n", round, effort.rounds());
        }
        write(results, report);
    }

    private void measure(Effort effort, Map<Integer, Rounds<Receiver, Result>> results) throws Exception {
        Map<Receiver, WebhookApplication> running = new EnumMap<>(Receiver.class);
        try {
            for (Receiver receiver : receivers) {
                running.put(receiver, new WebhookApplication(process, module, List.of()));
                for (int second = 0; second < effort.warmupSeconds(); second++) {
                    turn(receiver, running.get(receiver), CALLERS.get(0));
                }
            }
            List<Receiver> order = new ArrayList<>(receivers);
            for (int callers : CALLERS) {
                for (int second = 0; second < effort.seconds(); second++) {
                    for (Receiver receiver : order) {
                        results.get(callers).add(receiver, turn(receiver, running.get(receiver), callers));
                    }
                    // So that none is always the first
                    Collections.reverse(order);
                }
            }
        } finally {
            running.values().forEach(WebhookApplication::close);
        }
    }

    private Result turn(Receiver receiver, WebhookApplication application, int callers) throws Exception {
        try (Sender sender = new Sender(receiver, application)) {
            Usage before = application.usage();
            LoadResult load = new Load(sender::deliver, Style.BLOCKING, callers).run(1);
            Usage after = application.usage();
            double sent = sender.next.get();
            return new Result(load.withoutFailures(), (after.cpuNanos() - before.cpuNanos()) / 1000 / sent,
                    (after.allocatedBytes() - before.allocatedBytes()) / sent);
        }
    }

    private void write(Map<Integer, Rounds<Receiver, Result>> results, Report report) throws IOException {
        StringBuilder text = new StringBuilder(
                """
                        Deliveries of an event, each with an id of its own. Each caller sends its next delivery as soon as it gets a \
                        response. Each contender has a JVM of its own in each round, and they take turns of one second. All are routes of the \
                        HTTP server of Quarkus. Ratios are to the route that verifies, with the library that the extension uses, in the \
                        same second of the same round. CPU and allocated bytes are those of the server. The client shares the processors with it, so a ratio of deliveries is nearer to 1 than it \
                        would be if the client ran elsewhere; that of the CPU is not.
                        """);
        results.forEach((callers, rounds) -> {
            Table table = new Table("", "deliveries/s", "ratio", "p50 ms", "p99 ms", "CPU µs per delivery", "ratio",
                    "bytes per delivery", "ratio");
            for (Receiver receiver : receivers) {
                table.row(receiver.label, rounds.of(receiver, result -> result.load().callsPerSecond()),
                        rounds.ratio(receiver, Receiver.VERIFYING, result -> result.load().callsPerSecond()),
                        rounds.of(receiver, result -> result.load().p50()).median() / 1000,
                        rounds.of(receiver, result -> result.load().p99()).median() / 1000,
                        rounds.of(receiver, Result::cpuMicros),
                        rounds.ratio(receiver, Receiver.VERIFYING, Result::cpuMicros),
                        rounds.of(receiver, Result::bytes),
                        rounds.ratio(receiver, Receiver.VERIFYING, Result::bytes));
            }
            text.append("\n### Callers: ").append(callers).append("\n\n").append(table);
            report.goal(Goal.atLeast(GOAL, "Webhooks, " + callers + " callers: deliveries/s to a route that verifies",
                    rounds.ratio(Receiver.SEAM, Receiver.VERIFYING, result -> result.load().callsPerSecond())));
        });
        report.part("Webhooks: deliveries", text.toString());
    }

    /** The clients of one turn. */
    private final class Sender implements Closeable {

        private final int port;
        private final List<byte[]> requests;
        private final AtomicInteger next = new AtomicInteger();
        private final ConcurrentLinkedQueue<Connection> idle = new ConcurrentLinkedQueue<>();

        Sender(Receiver receiver, WebhookApplication application) {
            port = application.port();
            Instant now = Instant.now();
            long first = ids.getAndAdd(PREPARED);
            requests = IntStream.range(0, PREPARED).parallel()
                    .mapToObj(i -> SignedDelivery.request(receiver.path, receiver.type, "msg_2b9ZpqXzUMZ9C1bA" + (first + i),
                            "c2cbd177-1ef1-414e-bb30-4bb8e20d2d64", now, SignedDelivery.SECRET))
                    .toList();
        }

        Object deliver() throws IOException {
            Connection connection = idle.poll();
            if (connection == null) {
                connection = new Connection(port);
            }
            connection.send(requests.get(next.getAndIncrement()));
            int status = connection.receive();
            if (status != 204) {
                throw new IOException("The status is " + status);
            }
            idle.add(connection);
            return status;
        }

        @Override
        public void close() throws IOException {
            for (Connection connection : idle) {
                connection.close();
            }
        }
    }
}
