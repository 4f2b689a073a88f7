package io.quarkiverse.seam.benchmarks.cost;

import java.io.IOException;
import java.util.List;

import org.openjdk.jmh.runner.RunnerException;

import io.quarkiverse.seam.benchmarks.Effort;
import io.quarkiverse.seam.benchmarks.Part;
import io.quarkiverse.seam.benchmarks.cost.ReadPage.Way;
import io.quarkiverse.seam.benchmarks.process.CannedDevices;
import io.quarkiverse.seam.benchmarks.process.JavaProcess;
import io.quarkiverse.seam.benchmarks.report.Goal;
import io.quarkiverse.seam.benchmarks.report.Report;
import io.quarkiverse.seam.benchmarks.report.Rounds;
import io.quarkiverse.seam.benchmarks.report.Table;

/** Measures the time and the allocated bytes of reading a page of devices from memory, with JMH. */
public final class CostOfAPage implements Part {

    private final JavaProcess process;

    public CostOfAPage(JavaProcess process) {
        this.process = process;
    }

    @Override
    public void measure(Effort effort, Report report) throws IOException, RunnerException {
        Rounds<Way, Cost> costs = new Rounds<>();
        for (int round = 1; round <= effort.rounds(); round++) {
            for (Way way : Way.values()) {
                Cost cost = Cost.measure(ReadPage.class, "way", way.name(), process, List.of("-Xmx" + process.heap()), effort);
                System.out.printf("page, round %d, %s: %.0f µs, %.0f bytes%n", round, way.label(), cost.micros(), cost.bytes());
                costs.add(way, cost);
            }
        }
        write(costs, report);
    }

    private static void write(Rounds<Way, Cost> costs, Report report) throws IOException {
        Table table = new Table("", "µs per page", "ratio", "bytes per page", "ratio");
        for (Way way : Way.values()) {
            table.row(way.label(), costs.of(way, Cost::micros), costs.ratio(way, Way.JACKSON, Cost::micros),
                    costs.of(way, Cost::bytes), costs.ratio(way, Way.JACKSON, Cost::bytes));
        }
        report.goal(Goal.atMost(1.1, "A page of devices: µs, to plain Jackson",
                costs.ratio(Way.SEAM, Way.JACKSON, Cost::micros)));
        report.goal(Goal.atMost(1.1, "A page of devices: bytes, to plain Jackson",
                costs.ratio(Way.SEAM, Way.JACKSON, Cost::bytes)));
        report.part("The cost of reading a page",
                """
                        Measured with JMH: %d devices are read from memory into the records of this extension, by its own reader and by a plain \
                        `ObjectReader`, in a JVM for each and for each round.

                        """
                        .formatted(CannedDevices.PER_PAGE) + table);
    }
}
