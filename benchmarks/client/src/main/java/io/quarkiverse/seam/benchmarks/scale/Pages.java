package io.quarkiverse.seam.benchmarks.scale;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkiverse.seam.benchmarks.Effort;
import io.quarkiverse.seam.benchmarks.Part;
import io.quarkiverse.seam.benchmarks.process.CannedDevices;
import io.quarkiverse.seam.benchmarks.process.CannedSeam.Behavior;
import io.quarkiverse.seam.benchmarks.process.JavaProcess;
import io.quarkiverse.seam.benchmarks.process.JavaProcess.Server;
import io.quarkiverse.seam.benchmarks.report.Goal;
import io.quarkiverse.seam.benchmarks.report.Report;
import io.quarkiverse.seam.benchmarks.report.Rounds;
import io.quarkiverse.seam.benchmarks.report.SvgPlot;
import io.quarkiverse.seam.benchmarks.report.Table;
import io.quarkiverse.seam.benchmarks.scale.PagesProgram.Result;

/** Measures the cost of a list of many pages. */
public final class Pages implements Part {

    private static final int DEVICES = 100_000;
    private static final List<Integer> COUNTS = IntStream.rangeClosed(1, DEVICES / PagesProgram.STEP)
            .mapToObj(step -> step * PagesProgram.STEP).toList();

    /** The response of the last page may or may not have been released yet. */
    private static final int PAGE_MIB = 4;

    private final JavaProcess process;

    public Pages(JavaProcess process) {
        this.process = process;
    }

    @Override
    public void measure(Effort effort, Report report) throws IOException {
        Rounds<Integer, Result> results = new Rounds<>();
        try (Server server = process.serve(Behavior.FAST.withDevices(DEVICES))) {
            for (int round = 1; round <= effort.rounds(); round++) {
                String output = process.run(PagesProgram.class, process.jvmArguments(server.url()),
                        List.of(Integer.toString(DEVICES)));
                results.add(DEVICES, new ObjectMapper().readValue(output, Result.class));
                System.out.printf("scale, pages, round %d%n", round);
            }
        }
        write(results, report);
    }

    private static void write(Rounds<Integer, Result> results, Report report) throws IOException {
        Table table = new Table("Devices", "µs per device", "live heap MiB after the first %,d".formatted(PagesProgram.STEP),
                "highest live heap MiB")
                .row("%,d".formatted(DEVICES), results.of(DEVICES, Result::microsPerDevice),
                        results.of(DEVICES, Pages::first), results.of(DEVICES, Pages::highest));
        report.goal(Goal.atMost(PAGE_MIB, "%,d devices in pages: MiB of live heap, above that after the first %,d"
                .formatted(DEVICES, PagesProgram.STEP), results.of(DEVICES, result -> highest(result) - first(result))));
        report.part("Scale: pages",
                """
                        One caller goes through all devices with `listAll`, in pages of %d. The live heap is what is left after a garbage \
                        collection; the response of the last page, about 3 MiB, may be part of it.

                        """
                        .formatted(CannedDevices.PER_PAGE) + table + "\n"
                        + report.plot("pages-heap", new SvgPlot("Live heap by the number of devices read so far", "devices",
                                COUNTS)
                                .line("MiB", IntStream.range(0, COUNTS.size())
                                        .mapToObj(step -> results.of(DEVICES, result -> result.liveMiB().get(step)).median())
                                        .toList())));
    }

    private static double first(Result result) {
        return result.liveMiB().get(0);
    }

    private static double highest(Result result) {
        return Collections.max(result.liveMiB());
    }
}
