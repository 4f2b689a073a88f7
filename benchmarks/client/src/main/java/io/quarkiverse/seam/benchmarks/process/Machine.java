package io.quarkiverse.seam.benchmarks.process;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.sun.management.OperatingSystemMXBean;

import io.quarkiverse.seam.benchmarks.Effort;
import okhttp3.OkHttp;

/** The machine and the versions that are measured. */
public record Machine(String jvm, int jdkFeature) {

    /** The paths of the pom.properties files in the jars. */
    private static final Map<String, String> LIBRARIES = new TreeMap<>(Map.of(
            "Quarkus", "io.quarkus/quarkus-core",
            "Vert.x", "io.vertx/vertx-core",
            "Jackson", "com.fasterxml.jackson.core/jackson-databind",
            "Apache HttpClient", "org.apache.httpcomponents.client5/httpclient5",
            "JMH", "org.openjdk.jmh/jmh-core"));

    /** Runs a program on the JDK to measure, which may be another one than that of this process. */
    public static Machine describe(JavaProcess process) throws IOException {
        String[] output = process.run(JvmDescription.class, List.of(), List.of()).split("\t");
        return new Machine(output[0], Integer.parseInt(output[1]));
    }

    public String introduction(String[] arguments, Effort effort) throws IOException {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return """
                # Results

                Written by `java -jar benchmarks/client/target/benchmarks.jar%s`; do not edit it by hand.%s

                | | |
                |---|---|
                | Date | %s |
                | CPU | %s, %d cores |
                | Memory | %d GiB |
                | System | %s %s |
                | JVM | %s |
                | Versions | %s |
                | Rounds | %d, each with %d s of warm-up and %d s of measurement for each setting |
                """.formatted(Stream.of(arguments).map(argument -> " " + argument).collect(Collectors.joining()),
                effort.quick() ? " **This was a quick run: its times mean nothing.**" : "",
                LocalDate.now(ZoneOffset.UTC), cpu(), system.getAvailableProcessors(),
                Math.round(system.getTotalMemorySize() / (double) (1 << 30)), system.getName(), system.getVersion(), jvm,
                versions(), effort.rounds(), effort.warmupSeconds(), effort.seconds());
    }

    private static String cpu() throws IOException {
        Path cpuinfo = Path.of("/proc/cpuinfo");
        if (!Files.exists(cpuinfo)) {
            return System.getProperty("os.arch");
        }
        try (Stream<String> lines = Files.lines(cpuinfo)) {
            Optional<String> model = lines.filter(line -> line.startsWith("model name")).findFirst();
            return model.map(line -> line.substring(line.indexOf(':') + 1).strip()).orElse(System.getProperty("os.arch"));
        }
    }

    private static String versions() throws IOException {
        List<String> versions = new ArrayList<>(List.of("OkHttp " + OkHttp.VERSION));
        for (Map.Entry<String, String> library : LIBRARIES.entrySet()) {
            Properties properties = new Properties();
            try (InputStream file = Machine.class
                    .getResourceAsStream("/META-INF/maven/" + library.getValue() + "/pom.properties")) {
                properties.load(file);
            }
            versions.add(library.getKey() + " " + properties.getProperty("version"));
        }
        return String.join(", ", versions);
    }

    /** Prints the JVM that runs it. */
    public static final class JvmDescription {

        public static void main(String[] arguments) {
            System.out.println(System.getProperty("java.vendor.version", System.getProperty("java.vendor")) + " "
                    + System.getProperty("java.vm.name") + " " + Runtime.version() + "\t" + Runtime.version().feature());
        }
    }
}
