package io.quarkiverse.seam.benchmarks.cost;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.openjdk.jmh.runner.RunnerException;

import io.quarkiverse.seam.benchmarks.Effort;
import io.quarkiverse.seam.benchmarks.Part;
import io.quarkiverse.seam.benchmarks.contenders.Contender;
import io.quarkiverse.seam.benchmarks.contenders.Contender.Style;
import io.quarkiverse.seam.benchmarks.process.CannedSeam.Behavior;
import io.quarkiverse.seam.benchmarks.process.JavaProcess;
import io.quarkiverse.seam.benchmarks.process.JavaProcess.Server;
import io.quarkiverse.seam.benchmarks.report.Goal;
import io.quarkiverse.seam.benchmarks.report.Report;
import io.quarkiverse.seam.benchmarks.report.Rounds;
import io.quarkiverse.seam.benchmarks.report.Table;

/** Measures the time and the allocated bytes of one call in the process, with JMH. */
public final class CostOfACall implements Part {

    private final JavaProcess process;
    private final List<Contender> contenders;

    public CostOfACall(JavaProcess process, List<Contender> contenders) {
        this.process = process;
        this.contenders = contenders;
    }

    @Override
    public void measure(Effort effort, Report report) throws IOException, RunnerException {
        Rounds<Contender, Cost> costs = new Rounds<>();
        try (Server server = process.serve(Behavior.FAST); Closeable awake = process.keepProcessorsAwake()) {
            for (int round = 1; round <= effort.rounds(); round++) {
                for (Contender contender : contenders) {
                    Cost cost = measure(contender, server.url(), effort);
                    System.out.printf("cost, round %d, %s: %.1f µs, %.0f bytes%n", round, contender.label(), cost.micros(),
                            cost.bytes());
                    costs.add(contender, cost);
                }
            }
        }
        write(costs, report);
    }

    private Cost measure(Contender contender, String url, Effort effort) throws RunnerException {
        List<String> jvmArguments = new ArrayList<>(process.jvmArguments(url));
        if (contender.style() == Style.VIRTUAL) {
            jvmArguments.add("-Djmh.executor=VIRTUAL");
        }
        return Cost.measure(CreateSession.class, "contender", contender.name(), process, jvmArguments, effort);
    }

    private static void write(Rounds<Contender, Cost> costs, Report report) throws IOException {
        Table table = new Table("", "µs per call", "ratio", "bytes per call", "ratio");
        for (Contender contender : costs.contenders()) {
            table.row(contender.label(),
                    costs.of(contender, Cost::micros), costs.ratio(contender, contender.plain(), Cost::micros),
                    costs.of(contender, Cost::bytes), costs.ratio(contender, contender.plain(), Cost::bytes));
            if (contender.isSeam()) {
                report.goal(Goal.atMost(1, contender.label() + ": bytes per call, to " + contender.plain().label(),
                        costs.ratio(contender, contender.plain(), Cost::bytes)));
                report.goal(Goal.atMost(1, contender.label() + ": µs per call, to " + contender.plain().label(),
                        costs.ratio(contender, contender.plain(), Cost::micros)));
            }
        }
        report.goal(Goal.atMost(1, "This extension: bytes per call, to OkHttp",
                costs.ratio(Contender.SEAM, Contender.OKHTTP, Cost::bytes)));
        report.part("The cost of a call in the process",
                """
                        Measured with JMH: one caller, a server without latency, and a JVM for each contender and round. Ratios are to \
                        the plain REST client on the same kind of threads in the same round. A process of the lowest priority keeps the \
                        processors awake: waking one takes longer than a call.

                        """
                        + table);
    }
}
