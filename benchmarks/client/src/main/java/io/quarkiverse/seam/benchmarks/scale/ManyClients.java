package io.quarkiverse.seam.benchmarks.scale;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkiverse.seam.benchmarks.Effort;
import io.quarkiverse.seam.benchmarks.Part;
import io.quarkiverse.seam.benchmarks.process.CannedSeam.Behavior;
import io.quarkiverse.seam.benchmarks.process.JavaProcess;
import io.quarkiverse.seam.benchmarks.process.JavaProcess.Server;
import io.quarkiverse.seam.benchmarks.report.Goal;
import io.quarkiverse.seam.benchmarks.report.Report;
import io.quarkiverse.seam.benchmarks.report.Rounds;
import io.quarkiverse.seam.benchmarks.report.SvgPlot;
import io.quarkiverse.seam.benchmarks.report.Table;
import io.quarkiverse.seam.benchmarks.scale.ManyClientsProgram.Kind;
import io.quarkiverse.seam.benchmarks.scale.ManyClientsProgram.Result;

/** Measures the cost of more tenants or workspaces. */
public final class ManyClients implements Part {

    private final JavaProcess process;
    private final Kind kind;
    private final List<Integer> counts;

    private ManyClients(JavaProcess process, Kind kind, List<Integer> counts) {
        this.process = process;
        this.kind = kind;
        this.counts = counts;
    }

    public static ManyClients tenants(JavaProcess process) {
        return new ManyClients(process, Kind.TENANTS, List.of(1, 10, 100, 1_000, 10_000, 100_000));
    }

    public static ManyClients workspaces(JavaProcess process) {
        return new ManyClients(process, Kind.WORKSPACES, List.of(1, 3, 10, 30, 100));
    }

    @Override
    public void measure(Effort effort, Report report) throws IOException {
        Rounds<Integer, Result> results = new Rounds<>();
        try (Server server = process.serve(Behavior.FAST)) {
            for (int round = 1; round <= effort.rounds(); round++) {
                for (int count : counts) {
                    results.add(count, measure(count, server.url(), effort));
                }
                System.out.printf("scale, %s, round %d%n", name(), round);
            }
        }
        write(results, report);
    }

    private Result measure(int count, String url, Effort effort) throws IOException {
        List<String> jvmArguments = new ArrayList<>(process.jvmArguments(url));
        if (kind == Kind.WORKSPACES) {
            jvmArguments.addAll(List.of(ManyClientsProgram.settings(count, url)));
        }
        String output = process.run(ManyClientsProgram.class, jvmArguments, List.of(kind.name(), Integer.toString(count),
                Integer.toString(effort.warmupSeconds()), Integer.toString(effort.seconds())));
        return new ObjectMapper().readValue(output, Result.class);
    }

    private void write(Rounds<Integer, Result> results, Report report) throws IOException {
        Table table = new Table(kind == Kind.TENANTS ? "Tenants" : "Workspaces", "ns to create a client", "bytes to create it",
                "used heap MiB, with all clients", "p50 µs per call", "bytes per call");
        for (int count : counts) {
            table.row(String.format(Locale.ROOT, "%,d", count),
                    results.of(count, Result::nanosToMake), results.of(count, Result::bytesToMake),
                    results.of(count, Result::heapMiB).median(), results.of(count, result -> result.calls().p50()),
                    results.of(count, result -> result.calls().bytes()));
        }
        int most = counts.get(counts.size() - 1);
        if (kind == Kind.TENANTS) {
            report.goal(Goal.atMost(1000, "ns to create a tenant's client", results.of(most, Result::nanosToMake)));
            report.goal(Goal.atMost(200, "bytes to create a tenant's client", results.of(most, Result::bytesToMake)));
        }
        report.goal(Goal.atMost(1.05, "bytes per call with the maximum number of " + name() + ", to one",
                results.ratio(most, 1, result -> result.calls().bytes())));
        report.goal(Goal.atMost(1.2, "p50 of a call with the maximum number of " + name() + ", to one",
                results.ratio(most, 1, result -> result.calls().p50())));
        SvgPlot plot = new SvgPlot("Time per call by the number of " + name(), name(), counts)
                .line("µs, median", counts.stream().map(count -> results.of(count, r -> r.calls().p50()).median()).toList());
        SvgPlot bytes = new SvgPlot("Bytes by the number of " + name(), name(), counts)
                .line("per call", counts.stream().map(count -> results.of(count, r -> r.calls().bytes()).median()).toList())
                .line("to create a client", counts.stream().map(count -> results.of(count, Result::bytesToMake).median())
                        .toList());
        report.part("Scale: " + name(), (kind == Kind.TENANTS
                ? "One caller creates clients with `withCredentials`, keeps all of them, and uses each in turn."
                : "One caller uses the clients of configured workspaces, each in turn.") + "\n\n" + table + "\n"
                + report.plot(name() + "-time", plot) + report.plot(name() + "-bytes", bytes));
    }

    private String name() {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
