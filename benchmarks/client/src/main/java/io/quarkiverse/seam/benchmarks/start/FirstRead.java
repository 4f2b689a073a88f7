package io.quarkiverse.seam.benchmarks.start;

import java.io.IOException;
import java.util.List;

import io.quarkiverse.seam.benchmarks.Effort;
import io.quarkiverse.seam.benchmarks.Part;
import io.quarkiverse.seam.benchmarks.process.CannedSeam.Behavior;
import io.quarkiverse.seam.benchmarks.process.JavaProcess;
import io.quarkiverse.seam.benchmarks.process.JavaProcess.Server;
import io.quarkiverse.seam.benchmarks.report.Goal;
import io.quarkiverse.seam.benchmarks.report.Report;
import io.quarkiverse.seam.benchmarks.report.Rounds;
import io.quarkiverse.seam.benchmarks.report.Table;
import io.quarkiverse.seam.benchmarks.start.FirstReadProgram.Kind;

/** Measures the CPU of the first call in a JVM, by what it reads. */
public final class FirstRead implements Part {

    private static final int ROUNDS = 10;

    private final JavaProcess process;

    public FirstRead(JavaProcess process) {
        this.process = process;
    }

    @Override
    public void measure(Effort effort, Report report) throws IOException {
        Rounds<Kind, Double> millis = new Rounds<>();
        try (Server server = process.serve(Behavior.FAST)) {
            for (int round = 1; round <= (effort.quick() ? 1 : ROUNDS); round++) {
                for (Kind kind : Kind.values()) {
                    String output = process.run(FirstReadProgram.class, process.jvmArguments(server.url()),
                            List.of(kind.name()));
                    millis.add(kind, Double.valueOf(output));
                }
                System.out.printf("first read, round %d of %d%n", round, ROUNDS);
            }
        }
        write(millis, report);
    }

    private static void write(Rounds<Kind, Double> millis, Report report) throws IOException {
        Table table = new Table("The first call reads", "ms of CPU", "more than a client session");
        for (Kind kind : Kind.values()) {
            table.row(kind.label(), millis.of(kind, Double::doubleValue),
                    millis.difference(kind, Kind.SESSION, Double::doubleValue));
        }
        report.goal(Goal.atMost(150, "first read: ms of CPU for a device, above a client session",
                millis.difference(Kind.DEVICE, Kind.SESSION, Double::doubleValue)));
        report.part("The first read",
                """
                        The first call in a JVM of its own, with %d JVMs for each kind. The CPU of all threads counts, from before the clients \
                        are injected, so it includes building them.

                        """
                        .formatted(ROUNDS) + table);
    }
}
