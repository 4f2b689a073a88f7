package io.quarkiverse.seam.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** A packaged application contains nothing that is only for dev mode and tests. */
class ProductionArtifactIT {

    @Test
    void containsNoDevService() throws IOException {
        List<String> classes = classes();

        assertThat(classes).contains("io/quarkiverse/seam/clientsessions/ClientSessions.class");
        assertThat(classes).filteredOn(name -> name.startsWith("io/quarkiverse/seam/"))
                .noneMatch(name -> name.contains("deployment") || name.contains("Fake"));
    }

    @Test
    void containsNoDevUI() throws IOException {
        Path devModeOnly = Path.of("../../runtime-dev/target/classes");
        List<String> names;
        try (Stream<Path> files = Files.walk(devModeOnly)) {
            names = files.filter(Files::isRegularFile).map(file -> devModeOnly.relativize(file).toString()).toList();
        }

        assertThat(names).contains("io/quarkiverse/seam/dev/RequestRecorder.class");
        assertThat(classes()).doesNotContainAnyElementsOf(names).noneMatch(name -> name.startsWith("dev-ui/"));
    }

    @Test
    void containsNothingOfOptionalExtensions() throws IOException {
        assertThat(classes()).contains("io/quarkiverse/seam/runtime/call/CallObserver.class")
                .noneMatch(name -> name.startsWith("io/micrometer/") || name.startsWith("io/opentelemetry/")
                        || name.startsWith("io/smallrye/health/") || name.startsWith("org/eclipse/microprofile/health/"));
    }

    @Test
    void isSmall() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("../../runtime/target"), 1)) {
            assertThat(files.filter(file -> file.toString().matches(".*quarkus-seam-[^-]+(-SNAPSHOT)?.jar")))
                    .singleElement(InstanceOfAssertFactories.PATH)
                    .satisfies(jar -> assertThat(Files.size(jar)).isLessThan(1600 << 10));
        }
    }

    private static List<String> classes() throws IOException {
        List<String> classes = new ArrayList<>();
        for (Path application : applications()) {
            try (Stream<Path> files = Files.walk(application)) {
                files.filter(file -> file.toString().endsWith(".jar")).forEach(jar -> classes.addAll(entries(jar)));
            }
        }
        return classes;
    }

    private static List<Path> applications() throws IOException {
        try (Stream<Path> built = Files.list(Path.of("target"))) {
            return built.filter(directory -> directory.endsWith("quarkus-app")
                    || directory.toString().endsWith("-native-image-source-jar")).toList();
        }
    }

    private static List<String> entries(Path jar) {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream().map(JarEntry::getName).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
