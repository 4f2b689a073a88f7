package io.quarkiverse.seam.benchmarks.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkiverse.seam.benchmarks.Effort;
import io.quarkiverse.seam.benchmarks.Part;
import io.quarkiverse.seam.benchmarks.contenders.Contender;
import io.quarkiverse.seam.benchmarks.load.LoadProgram.Turn;
import io.quarkiverse.seam.benchmarks.process.CannedSeam;
import io.quarkiverse.seam.benchmarks.process.CannedSeam.Behavior;
import io.quarkiverse.seam.benchmarks.process.JavaProcess;
import io.quarkiverse.seam.benchmarks.process.JavaProcess.Dialogue;
import io.quarkiverse.seam.benchmarks.process.JavaProcess.Server;
import io.quarkiverse.seam.benchmarks.report.Goal;
import io.quarkiverse.seam.benchmarks.report.Report;
import io.quarkiverse.seam.benchmarks.report.Rounds;
import io.quarkiverse.seam.benchmarks.report.Table;

/** Measures throughput, latency, CPU and memory with many callers. */
public final class UnderLoad implements Part {

    /** The number of callers, and the latency of the server in milliseconds. */
    private record Setting(int latency, int callers) {
    }

    /** In the order of measurement: the settings that warm up the JVM come first. */
    private static final List<Setting> SETTINGS = List.of(new Setting(0, 16), new Setting(0, 256), new Setting(0, 1),
            new Setting(20, 256), new Setting(20, 64), new Setting(20, 16), new Setting(20, 1));
    private static final List<Setting> SOME_SETTINGS = List.of(new Setting(0, 16), new Setting(20, 256));
    private static final int CALLERS_TO_WARM_UP = 16;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JavaProcess process;
    private final List<Contender> contenders;

    public UnderLoad(JavaProcess process, List<Contender> contenders) {
        this.process = process;
        this.contenders = contenders;
    }

    @Override
    public void measure(Effort effort, Report report) throws IOException, InterruptedException {
        List<Setting> settings = effort.quick() ? SOME_SETTINGS : SETTINGS;
        Map<Setting, Rounds<Contender, LoadResult>> results = new TreeMap<>(
                Comparator.comparingInt(Setting::latency).thenComparingInt(Setting::callers));
        try (Server server = process.serve(Behavior.FAST)) {
            for (int round = 1; round <= effort.rounds(); round++) {
                measure(settings, server, effort, results);
                System.out.printf("load, round %d of %d%n", round, effort.rounds());
            }
        }
        StringBuilder text = new StringBuilder(
                """
                        Each caller sends its next request as soon as it gets a response. Each contender has a JVM of its own in each \
                        round. The contenders take turns of one second, so that other load on the machine affects all of them equally. \
                        Ratios are to the plain REST client on the same kind of threads, in the adjacent turn. The ratio of the control, \
                        a second plain REST client, to the first shows how much of a ratio is chance. CPU and allocated bytes are \
                        those of the whole process, per call. "Failed" is the maximum of all turns.
                        """);
        results.forEach((setting, rounds) -> {
            text.append("\n### ").append(title(setting)).append("\n\n").append(table(rounds));
            goals(setting, rounds, report);
        });
        report.part("Under load", text.toString());
    }

    private void measure(List<Setting> settings, Server server, Effort effort,
            Map<Setting, Rounds<Contender, LoadResult>> results) throws IOException, InterruptedException {
        Map<Contender, Dialogue> running = new EnumMap<>(Contender.class);
        try {
            CannedSeam.latency(server.url(), 0);
            for (Contender contender : contenders) {
                running.put(contender, process.talkTo(LoadProgram.class, process.jvmArguments(server.url()),
                        List.of(contender.name())));
                turn(running.get(contender), CALLERS_TO_WARM_UP, effort.warmupSeconds());
            }
            for (Setting setting : settings) {
                CannedSeam.latency(server.url(), setting.latency());
                List<Contender> order = new ArrayList<>(
                        contenders.stream().filter(contender -> isMeasured(setting, contender)).toList());
                for (int second = 0; second < effort.seconds(); second++) {
                    for (Contender contender : order) {
                        results.computeIfAbsent(setting, first -> new Rounds<>())
                                .add(contender, turn(running.get(contender), setting.callers(), 1));
                    }
                    // So that neither is always the first of a pair
                    Collections.reverse(order);
                }
            }
        } finally {
            running.values().forEach(Dialogue::close);
        }
    }

    private static LoadResult turn(Dialogue contender, int callers, int seconds) throws IOException {
        return JSON.readValue(contender.send(JSON.writeValueAsString(new Turn(callers, seconds))), LoadResult.class);
    }

    /** Only with more callers than the default pool has connections: otherwise the pool makes no difference. */
    private static boolean isMeasured(Setting setting, Contender contender) {
        return contender != Contender.PLAIN_DEFAULT_POOL || setting.callers() > 50;
    }

    private static String title(Setting setting) {
        return "Callers: " + setting.callers() + ", latency: " + setting.latency() + " ms";
    }

    private static Table table(Rounds<Contender, LoadResult> results) {
        Table table = new Table("", "calls/s", "ratio", "p50 ms", "p99 ms", "p99.9 ms", "CPU µs per call", "ratio",
                "bytes per call", "RSS MiB", "failed");
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
        String where = setting.callers() + (setting.callers() == 1 ? " caller, " : " callers, ") + setting.latency() + " ms: ";
        results.contenders().stream().filter(Contender::isSeam).forEach(seam -> {
            report.goal(Goal.atLeast(1, where + seam.label() + ", calls/s to " + seam.plain().label(),
                    results.ratio(seam, seam.plain(), LoadResult::callsPerSecond)));
            report.goal(Goal.atMost(1, where + seam.label() + ", CPU per call to " + seam.plain().label(),
                    results.ratio(seam, seam.plain(), LoadResult::cpuMicros)));
            if (setting.latency() > 0 && setting.callers() > 50) {
                report.goal(Goal.atLeast(0.97, where + seam.label() + ", calls/s to plain Vert.x",
                        results.ratio(seam, Contender.VERTX, LoadResult::callsPerSecond)));
            }
        });
    }
}
