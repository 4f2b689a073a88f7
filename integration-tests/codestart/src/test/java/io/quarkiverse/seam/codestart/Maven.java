package io.quarkiverse.seam.codestart;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Runs Maven with an additional local repository, which contains the extension of this build. So nothing has to be installed,
 * and a previously installed version is not used by mistake.
 */
class Maven {

    static final String VERSION = System.getProperty("version");

    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final Path PROJECT = Path.of("../..");
    private static final Path REPOSITORY = TARGET.resolve("repository");

    private Maven() {
    }

    /** Copies the files that {@code mvn install} would install. */
    static void installExtension() throws IOException {
        install("quarkus-seam-parent", ".pom", PROJECT.resolve("pom.xml"));
        Map<String, String> modules = Map.of(
                "runtime", "quarkus-seam", "runtime-dev", "quarkus-seam-dev", "deployment", "quarkus-seam-deployment");
        for (String module : modules.keySet()) {
            String artifact = modules.get(module);
            install(artifact, ".pom", PROJECT.resolve(module).resolve("pom.xml"));
            install(artifact, ".jar", PROJECT.resolve(module).resolve("target").resolve(artifact + "-" + VERSION + ".jar"));
        }
        install("quarkus-seam", "-codestarts.jar",
                PROJECT.resolve("runtime/target/quarkus-seam-" + VERSION + "-codestarts.jar"));
    }

    private static void install(String artifact, String suffix, Path file) throws IOException {
        Path directory = REPOSITORY.resolve("io/quarkiverse/seam").resolve(artifact).resolve(VERSION);
        Files.createDirectories(directory);
        Files.copy(file, directory.resolve(artifact + "-" + VERSION + suffix), REPLACE_EXISTING);
    }

    static void run(Path directory, String goal, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                TARGET.resolve("apache-maven-" + System.getProperty("version.maven")).resolve("bin/mvn").toString(),
                "--batch-mode", "--no-transfer-progress",
                "-Dmaven.repo.local=" + REPOSITORY,
                "-Dmaven.repo.local.tail=" + System.getProperty("maven.repository")));
        Path settings = Path.of(System.getProperty("maven.settings"));
        if (Files.exists(settings)) {
            command.addAll(List.of("--settings", settings.toString()));
        }
        command.add(goal);
        command.addAll(List.of(options));

        Path log = TARGET.resolve(goal.replaceAll(".*:", "") + ".log");
        ProcessBuilder maven = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        // No settings from this environment, and free ports, so that the tests can run beside other applications
        maven.environment().keySet().removeIf(name -> name.startsWith("SEAM_") || name.startsWith("QUARKUS_"));
        maven.environment().put("JAVA_HOME", System.getProperty("java.home"));
        maven.environment().put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1");
        maven.environment().put("QUARKUS_ANALYTICS_DISABLED", "true");
        maven.environment().put("QUARKUS_HTTP_TEST_PORT", "0");
        maven.environment().put("QUARKUS_HTTP_TEST_SSL_PORT", "0");

        int exit = maven.start().waitFor();

        String report = Files.readString(log);
        assertThat(exit).withFailMessage("mvn %s failed:%n%s", goal, report).isZero();
    }
}
