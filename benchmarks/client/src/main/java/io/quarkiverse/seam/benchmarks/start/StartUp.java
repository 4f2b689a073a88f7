package io.quarkiverse.seam.benchmarks.start;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.quarkiverse.seam.benchmarks.Effort;
import io.quarkiverse.seam.benchmarks.Part;
import io.quarkiverse.seam.benchmarks.process.CannedSeam.Behavior;
import io.quarkiverse.seam.benchmarks.process.JavaProcess;
import io.quarkiverse.seam.benchmarks.process.JavaProcess.Server;
import io.quarkiverse.seam.benchmarks.report.Goal;
import io.quarkiverse.seam.benchmarks.report.Report;
import io.quarkiverse.seam.benchmarks.report.Rounds;
import io.quarkiverse.seam.benchmarks.report.Spread;
import io.quarkiverse.seam.benchmarks.report.Table;

/** Measures the start and the first call of a small application, with the extension and with a plain REST client. */
public final class StartUp implements Part {

    private static final String WITH = "with the extension";
    private static final String WITHOUT = "plain REST client";

    private record Start(double millis, double residentMiB, double firstCallMillis, double residentMiBThen) {
    }

    /** A way to package the application, and what it is compared with. */
    private record Packaging(String name, List<String> command, String otherName, List<String> otherCommand) {

        String variant() {
            return name + ", " + WITH;
        }

        String other() {
            return name + ", " + otherName;
        }
    }

    private final JavaProcess process;
    private final Path module;
    private final boolean aheadOfTime;
    private final List<Path> binaries;
    private final Path otherCheckout;

    /**
     * @param module the directory of the benchmarks
     * @param aheadOfTime whether the JDK supports ahead-of-time caches
     * @param binaries native executables with and without the extension; may be empty
     * @param otherCheckout the directory of another checkout, to compare its application with the extension; may be null
     */
    public StartUp(JavaProcess process, Path module, boolean aheadOfTime, List<Path> binaries, Path otherCheckout) {
        this.process = process;
        this.module = module;
        this.aheadOfTime = aheadOfTime;
        this.binaries = binaries;
        this.otherCheckout = otherCheckout;
    }

    @Override
    public void measure(Effort effort, Report report) throws IOException {
        Map<String, Packaging> packagings = new LinkedHashMap<>();
        Rounds<String, Start> starts = new Rounds<>();
        try (Server server = process.serve(Behavior.FAST)) {
            add(packagings, new Packaging("JVM", jar(module, "start-with", "quarkus-app"), WITHOUT,
                    jar(module, "start-without", "quarkus-app")));
            if (aheadOfTime) {
                add(packagings, new Packaging("JVM with the ahead-of-time cache", cached("start-with", server.url()), WITHOUT,
                        cached("start-without", server.url())));
            }
            if (!binaries.isEmpty()) {
                add(packagings, new Packaging("Native", List.of(binaries.get(0).toString()), WITHOUT,
                        List.of(binaries.get(1).toString())));
            }
            if (otherCheckout != null) {
                add(packagings, new Packaging("Two checkouts", jar(module, "start-with", "quarkus-app"), "the other one",
                        jar(otherCheckout.resolve("benchmarks"), "start-with", "quarkus-app")));
            }
            // More rounds, since starts are short and vary
            int rounds = effort.quick() ? 1 : effort.rounds() * 4;
            for (int round = 1; round <= rounds; round++) {
                for (Packaging packaging : packagings.values()) {
                    starts.add(packaging.variant(), start(packaging.command(), server.url()));
                    starts.add(packaging.other(), start(packaging.otherCommand(), server.url()));
                }
                System.out.printf("start, round %d of %d%n", round, rounds);
            }
        }
        write(packagings, starts, report);
    }

    private static void add(Map<String, Packaging> packagings, Packaging packaging) {
        packagings.put(packaging.name(), packaging);
    }

    private List<String> jar(Path benchmarks, String application, String directory) {
        return List.of(process.java(), "-jar",
                benchmarks.resolve(application).resolve("target").resolve(directory).resolve("quarkus-run.jar").toString());
    }

    /** Runs the application once, so that the JVM writes its ahead-of-time cache. */
    private List<String> cached(String application, String seamUrl) throws IOException {
        List<String> jar = jar(module, application, "aot");
        Path cache = module.resolve(application).resolve("target").resolve("app.aot");
        start(List.of(jar.get(0), "-XX:AOTCacheOutput=" + cache, jar.get(1), jar.get(2)), seamUrl);
        return List.of(jar.get(0), "-XX:AOTCache=" + cache, "-XX:AOTMode=on", jar.get(1), jar.get(2));
    }

    private Start start(List<String> command, String seamUrl) throws IOException {
        try (StartedApplication application = new StartedApplication(command, seamUrl, process.log())) {
            double millis = application.awaitFirstResponse();
            double resident = application.residentMiB();
            double firstCall = application.createSession();
            return new Start(millis, resident, firstCall, application.residentMiB());
        }
    }

    private static void write(Map<String, Packaging> packagings, Rounds<String, Start> starts, Report report)
            throws IOException {
        Table table = new Table("", "ms to the first response", "RSS MiB", "ms of the first call to Seam", "RSS MiB after it");
        for (Packaging packaging : packagings.values()) {
            String variant = packaging.variant();
            String other = packaging.other();
            row(table, variant, starts);
            row(table, other, starts);
            double limit = Math.max(50, 0.03 * starts.of(other, Start::millis).median());
            report.goal(Goal.atMost(limit, packaging.name() + ": ms to the first response, above " + packaging.otherName(),
                    starts.difference(variant, other, Start::millis)));
            report.goal(Goal.atMost(1, packaging.name() + ": first call, to " + packaging.otherName(),
                    starts.ratio(variant, other, Start::firstCallMillis)));
        }
        report.part("Start-up",
                """
                        Two small applications with a resource that creates a client session. The first response comes from another \
                        resource, which does not use Seam; its time is measured from the start of the process. The first call to Seam is \
                        the first request that creates a session, which includes building the client.

                        """
                        + table);
    }

    private static void row(Table table, String variant, Rounds<String, Start> starts) {
        Spread millis = starts.of(variant, Start::millis);
        table.row(variant, millis, starts.of(variant, Start::residentMiB), starts.of(variant, Start::firstCallMillis),
                starts.of(variant, Start::residentMiBThen));
    }
}
