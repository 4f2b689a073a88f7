package io.quarkiverse.seam.docs;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The GitHub workflows are valid, and run the commands in the README. */
class WorkflowsTest {

    private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();
    private static final Path LINTER = Path.of("src/test/actionlint");
    private static final Path INSTALLED_LINTER = Path.of("target/actionlint");

    private static final Pattern MAVEN = Pattern.compile("\\bmvn .*");
    private static final Pattern QUARKUS_VERSION = Pattern.compile("(?<=-Dquarkus\\.version=)(\\$\\{\\{.*?}}|\\S+)");

    @Test
    @Tag("node")
    void areValid() throws Exception {
        Files.createDirectories(INSTALLED_LINTER);
        for (String file : List.of("package.json", "package-lock.json", ".npmrc", "lint.cjs")) {
            Files.copy(LINTER.resolve(file), INSTALLED_LINTER.resolve(file), REPLACE_EXISTING);
        }
        inLinter("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
        List<String> lint = new ArrayList<>(List.of("node", "lint.cjs"));
        workflows().forEach(workflow -> lint.add(workflow.toString()));

        assertThat(inLinter(lint.toArray(String[]::new))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("mavenCommands")
    void runACommandFromTheReadme(String command) throws IOException {
        List<String> ofReadme = Files.readAllLines(PROJECT.resolve("README.md")).stream()
                .filter(line -> line.startsWith("mvn "))
                .map(line -> withoutVersion(line.replaceAll(" +#.*", "")))
                .toList();

        assertThat(ofReadme).contains(withoutVersion(command));
    }

    static Set<String> mavenCommands() throws IOException {
        Set<String> commands = new TreeSet<>();
        for (Path workflow : workflows()) {
            MAVEN.matcher(Files.readString(workflow)).results().forEach(command -> commands.add(command.group()));
        }
        return commands;
    }

    private static List<Path> workflows() throws IOException {
        try (Stream<Path> files = Files.list(PROJECT.resolve(".github/workflows"))) {
            return files.toList();
        }
    }

    private static String withoutVersion(String text) {
        return QUARKUS_VERSION.matcher(text).replaceAll("<version>");
    }

    private static String inLinter(String... command) throws Exception {
        Path output = Files.createTempFile("actionlint", ".log");
        try {
            Process process = new ProcessBuilder(command).directory(INSTALLED_LINTER.toFile())
                    .redirectErrorStream(true).redirectOutput(output.toFile()).start();
            boolean ended = process.waitFor(2, TimeUnit.MINUTES);
            process.destroyForcibly().waitFor();
            String printed = Files.readString(output).strip();
            assertThat(ended && process.exitValue() == 0)
                    .withFailMessage("%s failed: %s", String.join(" ", command), printed).isTrue();
            return printed;
        } finally {
            Files.delete(output);
        }
    }
}
