package io.quarkiverse.seam.benchmarks.cost;

import java.io.IOException;

import org.openjdk.jmh.runner.RunnerException;

import io.quarkiverse.seam.benchmarks.Effort;
import io.quarkiverse.seam.benchmarks.Part;
import io.quarkiverse.seam.benchmarks.cost.KeptToken.Way;
import io.quarkiverse.seam.benchmarks.process.CannedSeam.Behavior;
import io.quarkiverse.seam.benchmarks.process.JavaProcess;
import io.quarkiverse.seam.benchmarks.process.JavaProcess.Server;
import io.quarkiverse.seam.benchmarks.report.Goal;
import io.quarkiverse.seam.benchmarks.report.Report;
import io.quarkiverse.seam.benchmarks.report.Rounds;
import io.quarkiverse.seam.benchmarks.report.Table;

/** Measures the time and the allocated bytes of getting a token that is kept, with JMH. */
public final class CostOfAToken implements Part {

    private final JavaProcess process;

    public CostOfAToken(JavaProcess process) {
        this.process = process;
    }

    @Override
    public void measure(Effort effort, Report report) throws IOException, RunnerException {
        Rounds<Way, Cost> costs = new Rounds<>();
        try (Server server = process.serve(Behavior.FAST)) {
            for (int round = 1; round <= effort.rounds(); round++) {
                for (Way way : Way.values()) {
                    Cost cost = Cost.measure(KeptToken.class, "way", way.name(), process, process.jvmArguments(server.url()),
                            effort);
                    System.out.printf("token, round %d, %s: %.0f ns, %.0f bytes%n", round, way.label(), cost.nanos(),
                            cost.bytes());
                    costs.add(way, cost);
                }
            }
        }
        write(costs, report);
    }

    private static void write(Rounds<Way, Cost> costs, Report report) throws IOException {
        Table table = new Table("", "ns per token", "bytes per token");
        for (Way way : Way.values()) {
            table.row(way.label(), costs.of(way, Cost::nanos), costs.of(way, Cost::bytes));
        }
        report.goal(Goal.atMost(300, "A kept token: ns", costs.of(Way.BLOCKING, Cost::nanos)));
        report.part("The cost of a kept token",
                """
                        Measured with JMH: one caller gets the token of one user, which is kept, in a JVM for each way and round.

                        """
                        + table);
    }
}
