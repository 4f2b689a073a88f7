package io.quarkiverse.seam.benchmarks.scale;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkiverse.seam.benchmarks.Effort;
import io.quarkiverse.seam.benchmarks.Part;
import io.quarkiverse.seam.benchmarks.load.LoadResult;
import io.quarkiverse.seam.benchmarks.process.CannedSeam.Behavior;
import io.quarkiverse.seam.benchmarks.process.JavaProcess;
import io.quarkiverse.seam.benchmarks.process.JavaProcess.Server;
import io.quarkiverse.seam.benchmarks.report.Report;
import io.quarkiverse.seam.benchmarks.report.Rounds;
import io.quarkiverse.seam.benchmarks.report.SvgPlot;
import io.quarkiverse.seam.benchmarks.report.Table;

/** Measures the cost of retries. */
public final class Errors implements Part {

    private static final List<Integer> PERCENTAGES = List.of(0, 10, 20, 30, 40, 50);
    /** Short, so that the figures show the cost of retries and not the delay. */
    private static final String DELAY = "1ms";

    private final JavaProcess process;

    public Errors(JavaProcess process) {
        this.process = process;
    }

    @Override
    public void measure(Effort effort, Report report) throws IOException {
        Rounds<Integer, LoadResult> results = new Rounds<>();
        for (int round = 1; round <= effort.rounds(); round++) {
            for (int percent : PERCENTAGES) {
                try (Server server = process.serve(Behavior.FAST.withErrors(percent))) {
                    List<String> jvmArguments = new ArrayList<>(process.jvmArguments(server.url()));
                    jvmArguments.add("-Dquarkus.seam.retry.initial-delay=" + DELAY);
                    String output = process.run(ErrorsProgram.class, jvmArguments,
                            List.of(Integer.toString(effort.warmupSeconds()), Integer.toString(effort.seconds())));
                    results.add(percent, new ObjectMapper().readValue(output, LoadResult.class));
                }
            }
            System.out.printf("scale, errors, round %d%n", round);
        }
        write(results, report);
    }

    private static void write(Rounds<Integer, LoadResult> results, Report report) throws IOException {
        Table table = new Table("Responses with 503", "failed calls", "calls/s", "p50 ms", "p99 ms",
                "CPU µs per call", "bytes per call");
        for (int percent : PERCENTAGES) {
            table.row(percent + " %", String.format(Locale.ROOT, "%.1f %%",
                    100 * results.of(percent, result -> (double) result.failed() / result.calls()).median()),
                    results.of(percent, LoadResult::callsPerSecond).median(),
                    results.of(percent, LoadResult::p50).median() / 1000,
                    results.of(percent, LoadResult::p99).median() / 1000,
                    results.of(percent, LoadResult::cpuMicros), results.of(percent, LoadResult::bytes));
        }
        report.part("Scale: errors",
                """
                        %d callers get a client session, with up to two retries. The delay is %s instead of 200 ms, so that the figures \
                        show the cost of retries and not the delay.

                        """
                        .formatted(ErrorsProgram.CALLERS, DELAY) + table + "\n"
                        + report.plot("errors-cpu",
                                new SvgPlot("CPU per call by the share of errors", "% of responses with 503",
                                        PERCENTAGES).line("µs of CPU", medians(results, LoadResult::cpuMicros)))
                        + report.plot("errors-bytes", new SvgPlot("Bytes per call by the share of errors",
                                "% of responses with 503", PERCENTAGES).line("bytes", medians(results, LoadResult::bytes))));
    }

    private static List<Double> medians(Rounds<Integer, LoadResult> results, ToDoubleFunction<LoadResult> figure) {
        return PERCENTAGES.stream().map(percent -> results.of(percent, figure).median()).toList();
    }
}
