package io.quarkiverse.seam.benchmarks.scale;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkiverse.seam.benchmarks.Effort;
import io.quarkiverse.seam.benchmarks.Part;
import io.quarkiverse.seam.benchmarks.process.CannedSeam.Behavior;
import io.quarkiverse.seam.benchmarks.process.JavaProcess;
import io.quarkiverse.seam.benchmarks.process.JavaProcess.Server;
import io.quarkiverse.seam.benchmarks.report.Report;
import io.quarkiverse.seam.benchmarks.report.Rounds;
import io.quarkiverse.seam.benchmarks.report.SvgPlot;
import io.quarkiverse.seam.benchmarks.report.Table;
import io.quarkiverse.seam.benchmarks.scale.ListProgram.Result;
import io.quarkiverse.seam.benchmarks.scale.ListProgram.Way;

/** Measures the cost of longer lists. */
public final class Lists implements Part {

    private static final List<Integer> COUNTS = List.of(10, 100, 1_000, 10_000, 100_000);
    private static final List<Integer> HEAPS_MIB = List.of(12, 16, 20, 24, 32, 40, 48, 64, 80, 96, 128, 160, 192, 256, 320,
            384, 512, 768, 1024, 2048);

    private record Case(Way way, int count) {
    }

    private final JavaProcess process;

    public Lists(JavaProcess process) {
        this.process = process;
    }

    @Override
    public void measure(Effort effort, Report report) throws IOException {
        Rounds<Case, Result> results = new Rounds<>();
        Rounds<Case, Integer> heaps = new Rounds<>();
        for (int count : COUNTS) {
            try (Server server = process.serve(Behavior.FAST.withSessions(count))) {
                for (int round = 1; round <= effort.rounds(); round++) {
                    for (Way way : Way.values()) {
                        String output = list(process.withHeap("2g"), way, count, effort.seconds(), server);
                        results.add(new Case(way, count), new ObjectMapper().readValue(output, Result.class));
                    }
                }
                for (Way way : Way.values()) {
                    heaps.add(new Case(way, count), smallestHeap(way, count, server));
                }
            }
            System.out.printf("scale, list of %d%n", count);
        }
        write(results, heaps, report);
    }

    private static String list(JavaProcess process, Way way, int count, int seconds, Server server) throws IOException {
        return process.run(ListProgram.class, process.jvmArguments(server.url()),
                List.of(way.name(), Integer.toString(count), Integer.toString(seconds)));
    }

    private int smallestHeap(Way way, int count, Server server) {
        int tooSmall = -1;
        int enough = HEAPS_MIB.size() - 1;
        while (enough - tooSmall > 1) {
            int middle = (tooSmall + enough) / 2;
            try {
                list(process.withHeap(HEAPS_MIB.get(middle) + "m"), way, count, 0, server);
                enough = middle;
            } catch (IOException outOfMemory) {
                tooSmall = middle;
            }
        }
        return HEAPS_MIB.get(enough);
    }

    private static void write(Rounds<Case, Result> results, Rounds<Case, Integer> heaps, Report report) throws IOException {
        Table table = new Table("Sessions", "", "ms per call", "bytes per session", "peak RSS MiB", "smallest heap MiB");
        for (int count : COUNTS) {
            for (Way way : Way.values()) {
                Case measured = new Case(way, count);
                table.row(String.format(Locale.ROOT, "%,d", count), way.label(),
                        results.of(measured, result -> result.micros() / 1000),
                        results.of(measured, result -> result.bytes() / count),
                        results.of(measured, Result::peakMiB).median(), heaps.of(measured, Integer::doubleValue).median());
            }
        }
        report.part("Scale: lists", """
                One caller lists sessions, with a heap of 2 GiB. The smallest heap is the smallest one tried with which a JVM \
                completes one call.

                """ + table + "\n"
                + plot("list-bytes", "Bytes per session by the length of the list", report,
                        (way, count) -> results.of(new Case(way, count), result -> result.bytes() / count).median())
                + plot("list-time", "µs per session by the length of the list", report,
                        (way, count) -> results.of(new Case(way, count), result -> result.micros() / count).median())
                + plot("list-heap", "Smallest heap in MiB by the length of the list", report,
                        (way, count) -> heaps.of(new Case(way, count), Integer::doubleValue).median()));
    }

    private interface Figure {

        double of(Way way, int count);
    }

    private static String plot(String name, String title, Report report, Figure figure) throws IOException {
        SvgPlot plot = new SvgPlot(title, "sessions", COUNTS);
        for (Way way : Way.values()) {
            plot.line(way.label(), COUNTS.stream().map(count -> figure.of(way, count)).toList());
        }
        return report.plot(name, plot);
    }
}
