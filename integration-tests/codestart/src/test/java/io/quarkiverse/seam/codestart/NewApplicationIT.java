package io.quarkiverse.seam.codestart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.PATH;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A new application that is created with this extension only, and one that also has the extensions for a front end. */
class NewApplicationIT {

    static final String EXTENSION = "io.quarkiverse.seam:quarkus-seam:" + Maven.VERSION;
    static final Path DIRECTORY = Path.of("target/new");
    static final Path APPLICATION = DIRECTORY.resolve("first-session");
    static final Path TEMPLATES = Path.of(
            "../../runtime/src/main/codestarts/quarkus/seam-codestart/base/src/main/resources/META-INF/resources");
    static final Path FRONT_END = DIRECTORY.resolve("front-end");

    @BeforeAll
    static void create() throws Exception {
        delete(DIRECTORY);
        Files.createDirectories(DIRECTORY);
        Maven.installExtension();
        create(APPLICATION, EXTENSION);
    }

    private static void create(Path application, String extensions) throws Exception {
        Maven.run(DIRECTORY,
                "io.quarkus.platform:quarkus-maven-plugin:" + System.getProperty("quarkus.version") + ":create",
                "-DprojectGroupId=com.example",
                "-DprojectArtifactId=" + application.getFileName(),
                "-Dextensions=" + extensions,
                "-DquarkusRegistryClient=false");
    }

    @Test
    void hasAResourceAndItsTests() throws Exception {
        Path expected = Path.of(getClass().getResource("/expected").toURI());

        assertThat(javaFiles(APPLICATION)).isEqualTo(javaFiles(expected));
    }

    @Test
    void hasTheRequiredDependencies() throws Exception {
        assertThat(dependencies()).containsExactlyInAnyOrder(
                EXTENSION,
                "io.quarkus:quarkus-arc",
                "io.quarkus:quarkus-rest-jackson",
                "io.quarkus:quarkus-junit test",
                "io.rest-assured:rest-assured test");
    }

    @Test
    void hasACommandToTryInItsReadme() throws Exception {
        assertThat(APPLICATION.resolve("README.md")).content()
                .contains("### Seam")
                .contains("curl -X POST http://localhost:8080/session");
    }

    @Test
    void passesItsTestsWithTheDevService() throws Exception {
        Maven.run(APPLICATION, "verify", "-DskipITs=false");

        assertPassed(APPLICATION, "surefire-reports/TEST-com.example.ClientSessionResourceTest.xml", 1);
        assertPassed(APPLICATION, "failsafe-reports/TEST-com.example.ClientSessionResourceIT.xml", 1);
        assertPassed(APPLICATION, "surefire-reports/TEST-com.example.DoorResourceTest.xml", 1);
        assertPassed(APPLICATION, "failsafe-reports/TEST-com.example.DoorResourceIT.xml", 1);
    }

    @Test
    void hasNoFrontEndWithoutItsExtensions() throws Exception {
        try (Stream<Path> resources = Files.walk(APPLICATION.resolve("src/main/resources"))) {
            assertThat(resources.filter(Files::isRegularFile)).singleElement(PATH)
                    .hasFileName("application.properties").isEmptyFile();
        }
        assertThat(APPLICATION.resolve("README.md")).content().doesNotContain("devices.html");
    }

    @Test
    void hasAPageForTwoUsersWithTheExtensionsOfAFrontEnd() throws Exception {
        create(FRONT_END, EXTENSION + ",quarkus-caffeine,quarkus-elytron-security-properties-file");

        assertThat(FRONT_END.resolve("README.md")).content().contains("http://localhost:8080/devices.html");
        for (String extension : List.of("html", "js")) {
            List<String> template = Files.readAllLines(TEMPLATES.resolve("devices.tpl.qute." + extension));
            assertThat(Files.readAllLines(FRONT_END.resolve("src/main/resources/META-INF/resources/devices." + extension)))
                    .isEqualTo(template.subList(1, template.size() - 1));
        }

        Maven.run(FRONT_END, "test");

        assertPassed(FRONT_END, "surefire-reports/TEST-com.example.DevicesPageTest.xml", 2);
    }

    private static void assertPassed(Path application, String report, int tests) throws Exception {
        Element suite = parse(application.resolve("target").resolve(report)).getDocumentElement();
        assertThat(List.of("tests", "failures", "errors", "skipped")).map(suite::getAttribute)
                .containsExactly(String.valueOf(tests), "0", "0", "0");
    }

    private static Map<String, String> javaFiles(Path directory) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                contents.put(directory.relativize(file).toString(), Files.readString(file));
            }
        }
        return contents;
    }

    /** The dependencies of the POM itself, without those of the imported platform. */
    private static Stream<String> dependencies() throws Exception {
        NodeList all = parse(APPLICATION.resolve("pom.xml")).getElementsByTagName("dependency");
        return Stream.iterate(0, i -> i < all.getLength(), i -> i + 1)
                .map(i -> (Element) all.item(i))
                .filter(dependency -> dependency.getParentNode().getParentNode().getNodeName().equals("project"))
                .map(dependency -> text(dependency, "", "groupId") + text(dependency, ":", "artifactId")
                        + text(dependency, ":", "version") + text(dependency, " ", "scope"));
    }

    private static String text(Element dependency, String before, String name) {
        NodeList found = dependency.getElementsByTagName(name);
        return found.getLength() == 0 ? "" : before + found.item(0).getTextContent();
    }

    private static Document parse(Path xml) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(xml.toFile());
    }

    private static void delete(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        }
    }
}
