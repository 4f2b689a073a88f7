package io.quarkiverse.seam.benchmarks.load;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkiverse.seam.benchmarks.Effort;
import io.quarkiverse.seam.benchmarks.Part;
import io.quarkiverse.seam.benchmarks.contenders.Contender;
import io.quarkiverse.seam.benchmarks.load.LoadProgram.Setting;
import io.quarkiverse.seam.benchmarks.process.CannedSeam.Behaviour;
import io.quarkiverse.seam.benchmarks.process.JavaProcess;
import io.quarkiverse.seam.benchmarks.process.JavaProcess.Server;
import io.quarkiverse.seam.benchmarks.report.Goal;
import io.quarkiverse.seam.benchmarks.report.Report;
import io.quarkiverse.seam.benchmarks.report.Rounds;
import io.quarkiverse.seam.benchmarks.report.Table;

/** Throughput, times, CPU and memory of many callers. */
public final class UnderLoad implements Part {

    /** In the order of the measuring: those with latency hardly depend on how warm the JVM is. */
    private static final List<Setting> SETTINGS = List.of(new Setting(20, 1), new Setting(20, 16), new Setting(20, 64),
            new Setting(20, 256), new Setting(0, 256), new Setting(0, 16), new Setting(0, 1));
    private static final List<Setting> SOME_SETTINGS = List.of(new Setting(20, 256), new Setting(0, 16));
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JavaProcess process;
    private final List<Contender> contenders;

    public UnderLoad(JavaProcess process, List<Contender> contenders) {
        this.process = process;
        this.contenders = contenders;
    }

    @Override
    public void measure(Effort effort, Report report) throws IOException {
        List<Setting> settings = effort.quick() ? SOME_SETTINGS : SETTINGS;
        Map<Setting, Rounds<Contender, LoadResult>> results = new TreeMap<>(
                Comparator.comparingInt(Setting::latency).thenComparingInt(Setting::callers));
        try (Server server = process.serve(Behaviour.FAST)) {
            for (int round = 1; round <= effort.rounds(); round++) {
                for (Contender contender : contenders) {
                    List<Setting> own = settings.stream().filter(setting -> says(setting, contender)).toList();
                    LoadResult[] measured = measure(contender, own, server, effort);
                    for (int i = 0; i < own.size(); i++) {
                        System.out.printf("load, %s, round %d, %s: %.0f/s, %.0f µs of CPU, %.0f bytes%n", title(own.get(i)),
                                round, contender.label(), measured[i].callsPerSecond(), measured[i].cpuMicros(),
                                measured[i].bytes());
                        results.computeIfAbsent(own.get(i), first -> new Rounds<>()).add(contender, measured[i]);
                    }
                }
            }
        }
        StringBuilder text = new StringBuilder("""
                Each caller calls again as soon as he is answered. A JVM for each contender and round, which warms up without \
                latency and then goes through all the tables. Medians of the rounds; throughput and CPU with their spread. \
                The ratios are to the plain REST client on the same kind of threads, in the same round. CPU and allocated \
                bytes are those of the whole process, per call; failed are the most of a round.
                """);
        results.forEach((setting, rounds) -> {
            text.append("\n### ").append(title(setting)).append("\n\n").append(table(rounds));
            goals(setting, rounds, report);
        });
        report.part("Under load", text.toString());
    }

    /** Fewer callers than connections would show nothing. */
    private static boolean says(Setting setting, Contender contender) {
        return contender != Contender.PLAIN_DEFAULT_POOL || setting.callers() > 50;
    }

    private LoadResult[] measure(Contender contender, List<Setting> settings, Server server, Effort effort)
            throws IOException {
        String answer = process.run(LoadProgram.class, process.jvmArguments(server.url()), List.of(contender.name(),
                Integer.toString(effort.warmupSeconds()), Integer.toString(effort.seconds()),
                JSON.writeValueAsString(settings)));
        return JSON.readValue(answer, LoadResult[].class);
    }

    private static String title(Setting setting) {
        return "Callers: " + setting.callers() + ", latency: " + setting.latency() + " ms";
    }

    private static Table table(Rounds<Contender, LoadResult> results) {
        Table table = new Table("", "calls/s", "ratio", "p50 ms", "p99 ms", "p99.9 ms", "CPU µs a call", "ratio",
                "bytes a call", "RSS MiB", "failed");
        for (Contender contender : results.contenders()) {
            table.row(contender.label(),
                    results.of(contender, LoadResult::callsPerSecond),
                    results.ratio(contender, contender.plain(), LoadResult::callsPerSecond),
                    results.of(contender, LoadResult::p50).median() / 1000,
                    results.of(contender, LoadResult::p99).median() / 1000,
                    results.of(contender, LoadResult::p999).median() / 1000,
                    results.of(contender, LoadResult::cpuMicros),
                    results.ratio(contender, contender.plain(), LoadResult::cpuMicros),
                    results.of(contender, LoadResult::bytes).median(),
                    results.of(contender, LoadResult::residentMiB).median(),
                    results.of(contender, LoadResult::failed).max());
        }
        return table;
    }

    private static void goals(Setting setting, Rounds<Contender, LoadResult> results, Report report) {
        String where = setting.callers() + " callers, " + setting.latency() + " ms: ";
        results.contenders().stream().filter(Contender::isSeam).forEach(seam -> {
            report.goal(Goal.atLeast(1, where + seam.label() + ", calls/s to " + seam.plain().label(),
                    results.ratio(seam, seam.plain(), LoadResult::callsPerSecond)));
            report.goal(Goal.atMost(1, where + seam.label() + ", CPU a call to " + seam.plain().label(),
                    results.ratio(seam, seam.plain(), LoadResult::cpuMicros)));
            if (setting.latency() > 0 && setting.callers() > 50) {
                report.goal(Goal.atLeast(0.97, where + seam.label() + ", calls/s to raw Vert.x",
                        results.ratio(seam, Contender.VERTX, LoadResult::callsPerSecond)));
            }
        });
    }
}
