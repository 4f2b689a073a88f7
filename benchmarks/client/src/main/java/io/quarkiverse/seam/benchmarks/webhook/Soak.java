package io.quarkiverse.seam.benchmarks.webhook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import io.quarkiverse.seam.benchmarks.Effort;
import io.quarkiverse.seam.benchmarks.Part;
import io.quarkiverse.seam.benchmarks.process.JavaProcess;
import io.quarkiverse.seam.benchmarks.report.Goal;
import io.quarkiverse.seam.benchmarks.report.Report;
import io.quarkiverse.seam.benchmarks.report.Spread;
import io.quarkiverse.seam.benchmarks.report.Table;

/** Checks under load what is promised about webhooks: no message is handled again after a 2xx, and none is lost. */
public final class Soak implements Part {

    private static final int MESSAGES = 100_000;
    /** As many as a node remembers in memory, so that its heap cannot grow any more. */
    private static final int MESSAGES_BEFORE = 200_000;
    private static final double HEAP_GROWTH = 1.1;

    /**
     * @param mayBeHandledTwice the number of messages that are being handled when a node is killed
     * @param heapBefore in bytes, as is heapAfter: that of the node that runs until the end
     */
    private record Run(String label, int mayBeHandledTwice, Traffic.Sent sent, Journal.Verdict verdict, long heapBefore,
            long heapAfter) {

        double heapGrowth() {
            return (double) heapAfter / heapBefore;
        }
    }

    private final JavaProcess process;
    private final Path module;

    /** @param module the folder of the benchmarks */
    public Soak(JavaProcess process, Path module) {
        this.process = process;
        this.module = module;
    }

    @Override
    public void measure(Effort effort, Report report) throws Exception {
        int divisor = effort.quick() ? 20 : 1;
        List<Run> runs = new ArrayList<>();
        runs.add(oneNode(MESSAGES_BEFORE / divisor, MESSAGES / divisor));
        System.out.println("webhooks, soak of one node");
        runs.add(twoNodes(MESSAGES / 10 / divisor, MESSAGES / divisor));
        System.out.println("webhooks, soak of two nodes");
        write(runs, report);
    }

    private Run oneNode(int before, int messages) throws Exception {
        Path journal = journal("one");
        try (WebhookApplication node = node(journal, List.of())) {
            Traffic traffic = new Traffic(List.of(node));
            traffic.plain(before);
            long heapBefore = node.usageAfterGc().heapBytes();
            Traffic.Sent sent = traffic.mixed(messages, () -> {
            });
            long heapAfter = node.usageAfterGc().heapBytes();
            return new Run("One node", 0, sent, Journal.check(List.of(journal), traffic.acknowledged()), heapBefore, heapAfter);
        }
    }

    private Run twoNodes(int before, int messages) throws Exception {
        Path first = journal("first");
        Path second = journal("second");
        try (RedisServer redis = new RedisServer();
                WebhookApplication killed = node(first, List.of("-Dquarkus.redis.hosts=" + redis.url()));
                WebhookApplication other = node(second, List.of("-Dquarkus.redis.hosts=" + redis.url()))) {
            Traffic traffic = new Traffic(List.of(killed, other));
            traffic.plain(before);
            long heapBefore = other.usageAfterGc().heapBytes();
            Traffic.Sent sent = traffic.mixed(messages, killed::close);
            long heapAfter = other.usageAfterGc().heapBytes();
            return new Run("Two nodes with Redis, one of them killed", Traffic.CALLERS, sent,
                    Journal.check(List.of(first, second), traffic.acknowledged()), heapBefore, heapAfter);
        }
    }

    private Path journal(String name) throws IOException {
        Path journal = module.resolve("client").resolve("target").resolve("soak-" + name + ".log");
        Files.deleteIfExists(journal);
        return journal;
    }

    private WebhookApplication node(Path journal, List<String> settings) throws IOException {
        List<String> all = new ArrayList<>(settings);
        all.add("-Dbenchmarks.journal=" + journal);
        return new WebhookApplication(process, module, all);
    }

    private static void write(List<Run> runs, Report report) throws IOException {
        Table table = new Table("", "messages", "requests", "handled", "handled after a 2xx", "lost",
                "rejected ones that were handled", "handled twice", "heap MiB before", "heap MiB after");
        for (Run run : runs) {
            Journal.Verdict verdict = run.verdict();
            table.row(run.label(), run.sent().messages(), run.sent().requests(), verdict.handled(),
                    verdict.handledAfterwards(), verdict.lost(), verdict.rejectedButHandled(), verdict.handledTwice(),
                    run.heapBefore() / 1048576.0, run.heapAfter() / 1048576.0);
            goal(report, run, "messages handled after a 2xx", 0, verdict.handledAfterwards());
            goal(report, run, "messages lost", 0, verdict.lost());
            goal(report, run, "forged or late ones that were handled", 0, verdict.rejectedButHandled());
            goal(report, run, "messages handled twice", run.mayBeHandledTwice(), verdict.handledTwice());
            goal(report, run, "heap after, to before", HEAP_GROWTH, run.heapGrowth());
        }
        report.part("Webhooks: soak",
                """
                        %d callers send messages of which 5 %% are forged, 5 %% come too late, 5 %% fail at first, 10 %% arrive twice at the \
                        same time, and 10 %% once more after a 2xx. Whatever gets a 5xx, or no response, is sent again. At the end, each of \
                        these messages that got a 2xx is sent once more. The observer writes what it handles to a file, with the time. A message \
                        is lost if it got a 2xx, but no observer has finished. It may be handled twice before its first 2xx if \
                        a node is killed. "Handled" and "requests" include what is sent before, to warm up: with one node, as many messages \
                        as it remembers, and with Redis, a tenth of the messages. The heap is that of the node that runs until the end, \
                        after a garbage collection.

                        """
                        .formatted(Traffic.CALLERS) + table);
    }

    private static void goal(Report report, Run run, String text, double limit, double measured) {
        report.goal(Goal.atMost(limit, "Webhooks, soak. " + run.label() + ": " + text, Spread.of(List.of(measured))));
    }
}
