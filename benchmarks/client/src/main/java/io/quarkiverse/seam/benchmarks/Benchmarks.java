package io.quarkiverse.seam.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

import io.quarkiverse.seam.benchmarks.contenders.Contender;
import io.quarkiverse.seam.benchmarks.contenders.Contender.Style;
import io.quarkiverse.seam.benchmarks.cost.CostOfACall;
import io.quarkiverse.seam.benchmarks.cost.CostOfAPage;
import io.quarkiverse.seam.benchmarks.cost.CostOfAToken;
import io.quarkiverse.seam.benchmarks.load.UnderLoad;
import io.quarkiverse.seam.benchmarks.process.JavaProcess;
import io.quarkiverse.seam.benchmarks.process.Machine;
import io.quarkiverse.seam.benchmarks.report.Report;
import io.quarkiverse.seam.benchmarks.scale.Errors;
import io.quarkiverse.seam.benchmarks.scale.Lists;
import io.quarkiverse.seam.benchmarks.scale.ManyClients;
import io.quarkiverse.seam.benchmarks.scale.Pages;
import io.quarkiverse.seam.benchmarks.start.FirstRead;
import io.quarkiverse.seam.benchmarks.start.StartUp;
import io.quarkiverse.seam.benchmarks.webhook.Deliveries;
import io.quarkiverse.seam.benchmarks.webhook.Soak;
import io.quarkus.runtime.annotations.QuarkusMain;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command that measures and writes the page of results. It starts a separate JVM for everything that it measures. */
@QuarkusMain
@Command(name = "benchmarks", mixinStandardHelpOptions = true, description = "Compares the extension with the alternatives.")
public final class Benchmarks implements Callable<Integer> {

    enum Measured {
        jmh,
        load,
        start,
        scale,
        webhooks,
        soak
    }

    @Option(names = "--only", split = ",", description = "the parts to measure: ${COMPLETION-CANDIDATES}; all by default")
    Set<Measured> only = EnumSet.allOf(Measured.class);

    @Option(names = "--rounds", description = "the number of rounds; ${DEFAULT-VALUE} by default")
    int rounds = 3;

    @Option(names = "--quick", description = "one short round, to check that everything works: its figures mean nothing")
    boolean quick;

    @Option(names = "--jdk", description = "the JDK to measure; by default the one that runs this command")
    Path jdk = Path.of(System.getProperty("java.home"));

    @Option(names = "--output", description = "the page to write; by default RESULTS.md next to the README, or in target with --quick")
    Path output;

    @Option(names = "--native", arity = "2", paramLabel = "<binary>", description = "native executables of start-with and start-without, to measure their start as well")
    List<Path> binaries = List.of();

    @Option(names = "--other", paramLabel = "<checkout>", description = "another checkout, with its benchmarks built, to compare the start of both")
    Path otherCheckout;

    private String[] arguments;

    public static void main(String... arguments) {
        Benchmarks benchmarks = new Benchmarks();
        benchmarks.arguments = arguments;
        System.exit(new CommandLine(benchmarks).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        Path jar = Path.of(Benchmarks.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        Path target = jar.getParent();
        Path module = target.getParent().getParent();
        Effort effort = quick ? new Effort(1, 2, 2, true) : new Effort(rounds, 6, 5, false);
        JavaProcess process = new JavaProcess(jdk, jar.toString(), "512m", target.resolve("benchmarks.log").toFile());
        Machine machine = Machine.describe(process);
        Path page = output != null ? output : quick ? target.resolve("RESULTS.md") : module.resolve("RESULTS.md");
        Report report = new Report(page, machine.introduction(arguments, effort));
        List<Contender> contenders = Arrays.stream(Contender.values())
                .filter(contender -> contender.style() != Style.VIRTUAL || machine.jdkFeature() >= 21)
                .toList();
        for (Measured measured : only) {
            for (Part part : parts(measured, process, machine, module, contenders)) {
                part.measure(effort, report);
            }
        }
        System.out.println(Files.readString(page));
        System.out.println("Wrote " + page);
        return 0;
    }

    private List<Part> parts(Measured measured, JavaProcess process, Machine machine, Path module,
            List<Contender> contenders) {
        return switch (measured) {
            case jmh ->
                List.of(new CostOfAPage(process), new CostOfAToken(process), new CostOfACall(process, contenders.stream()
                        .filter(contender -> contender != Contender.PLAIN_AGAIN && contender != Contender.PLAIN_DEFAULT_POOL)
                        .toList()));
            case load -> List.of(new UnderLoad(process, contenders));
            case start -> List.of(new FirstRead(process),
                    new StartUp(process, module, machine.jdkFeature() >= 25, binaries, otherCheckout));
            case scale -> List.of(ManyClients.tenants(process), ManyClients.workspaces(process), new Lists(process),
                    new Pages(process), new Errors(process));
            case webhooks -> List.of(new Deliveries(process, module, machine.jdkFeature() >= 21));
            case soak -> List.of(new Soak(process, module));
        };
    }
}
