package io.quarkiverse.seam.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkiverse.seam.Seam;
import io.quarkiverse.seam.clientsessions.ClientSessions;
import io.quarkiverse.seam.testing.FakeSeam;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.ConfigMappings.ConfigClass;

/** The guide covers the whole public API and all settings, and its links work. */
class GuideTest {

    private static final Path ROOT = Path.of("modules", "ROOT");
    private static final Path PAGES = ROOT.resolve("pages");
    private static final String EXCEPTIONS_PAGE = "failures.adoc";

    private static final Pattern INCLUDE = Pattern.compile("(?m)^include::(includes/[^\\[]+)\\[.*$");
    private static final Pattern VERSION = Pattern.compile("-SNAPSHOT|<version>[^{]");
    private static final Pattern XREF = Pattern.compile("xref:([^\\[#]*)(?:#([^\\[]*))?\\[");
    private static final Pattern LOCAL_REFERENCE = Pattern.compile("<<([^,>]+)");

    private static final Map<String, String> GUIDE = guide();

    static Stream<String> publicTypes() {
        return Stream.of(Seam.class, ClientSessions.class, FakeSeam.class)
                .flatMap(type -> classesBeside(type).stream()
                        .filter(candidate -> candidate.getPackage() == type.getPackage()))
                .filter(GuideTest::isPublic)
                .map(type -> type.getCanonicalName().substring(type.getPackageName().length() + 1));
    }

    static Stream<String> exceptions() {
        return classesBeside(Seam.class).stream()
                .filter(type -> Throwable.class.isAssignableFrom(type) && isPublic(type)
                        && !type.getPackageName().endsWith(".runtime"))
                .map(Class::getSimpleName);
    }

    static Stream<String> settings() throws ClassNotFoundException {
        Class<?> ofDeployment = Class.forName("io.quarkiverse.seam.deployment.SeamBuildTimeConfig");
        return Stream.concat(classesBeside(Seam.class).stream(), classesBeside(ofDeployment).stream())
                .filter(type -> type.isAnnotationPresent(ConfigMapping.class))
                .flatMap(type -> ConfigClass.configClass(type).getProperties().keySet().stream())
                // An element of a list
                .map(setting -> setting.replace("[*]", ""))
                .sorted();
    }

    static Set<String> pages() {
        return GUIDE.keySet();
    }

    @ParameterizedTest
    @MethodSource("publicTypes")
    void mentionsThePublicType(String type) {
        assertThat(pages(page -> mentions(page, type))).as("pages that mention %s", type).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("exceptions")
    void describesTheException(String exception) {
        assertThat(pages(page -> mentions(page, exception))).as("pages that mention %s", exception).contains(EXCEPTIONS_PAGE);
    }

    @ParameterizedTest
    @MethodSource("settings")
    void describesTheSetting(String setting) {
        Pattern documented = Pattern.compile(Stream.of(setting.split("\\*", -1)).map(Pattern::quote)
                .reduce((start, end) -> start + "\"[^\"]+\"" + end).orElseThrow() + "(?![\\w.-])");

        assertThat(pages(page -> documented.matcher(page).find())).as("pages that describe %s", setting).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void hasNoBrokenLinks(String page) {
        List<String> broken = XREF.matcher(GUIDE.get(page)).results()
                .filter(link -> !exists(link, page))
                .map(MatchResult::group)
                .toList();

        assertThat(broken).isEmpty();
        assertThat(LOCAL_REFERENCE.matcher(GUIDE.get(page)).results().map(link -> link.group(1)))
                .allMatch(anchor -> hasAnchor(page, anchor));
    }

    /** The build writes the version into one file, which the release updates. */
    @Test
    void containsNoVersionOfTheExtension() throws IOException {
        Path attributes = PAGES.resolve("includes/attributes.adoc");
        try (Stream<Path> files = Files.walk(PAGES)) {
            assertThat(files.filter(file -> Files.isRegularFile(file) && !file.equals(attributes)))
                    .isNotEmpty()
                    .noneMatch(file -> VERSION.matcher(read(file)).find());
        }
        assertThat(read(attributes)).contains(":project-version: ", ":quarkus-version: ").doesNotContain("${");
    }

    @Test
    void hasEveryPageInTheNavigation() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".adoc")))
                    .containsExactlyInAnyOrderElementsOf(pages());
        }
    }

    @Test
    void usesEveryExample() throws IOException {
        try (Stream<Path> examples = Files.list(ROOT.resolve("examples"))) {
            assertThat(examples.map(file -> "include::{examples-dir}" + file.getFileName() + "["))
                    .isNotEmpty()
                    .allMatch(include -> !pages(page -> page.contains(include)).isEmpty());
        }
    }

    private static List<String> pages(Predicate<String> condition) {
        return GUIDE.keySet().stream().filter(page -> condition.test(GUIDE.get(page))).toList();
    }

    private static boolean mentions(String page, String type) {
        return Pattern.compile("`@?" + Pattern.quote(type) + "`").matcher(page).find();
    }

    private static boolean exists(MatchResult link, String page) {
        String target = link.group(1).isEmpty() ? page : link.group(1);
        return GUIDE.containsKey(target) && (link.group(2) == null || hasAnchor(target, link.group(2)));
    }

    private static boolean hasAnchor(String page, String anchor) {
        return GUIDE.get(page).contains("[#" + anchor + "]") || GUIDE.get(page).contains("[[" + anchor + "]]");
    }

    /** The pages in the navigation, with their includes except for the examples. */
    private static Map<String, String> guide() {
        Map<String, String> pages = new TreeMap<>();
        XREF.matcher(read(ROOT.resolve("nav.adoc")) + read(ROOT.resolve("nav-api.adoc"))).results()
                .forEach(link -> pages.put(link.group(1), withIncludes(read(PAGES.resolve(link.group(1))))));
        return pages;
    }

    private static String withIncludes(String page) {
        return INCLUDE.matcher(page)
                .replaceAll(include -> Matcher.quoteReplacement(withIncludes(read(PAGES.resolve(include.group(1))))));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isPublic(Class<?> type) {
        for (Class<?> outer = type; outer != null; outer = outer.getDeclaringClass()) {
            if (outer.getCanonicalName() == null || !Modifier.isPublic(outer.getModifiers())) {
                return false;
            }
        }
        return true;
    }

    /** The extension's classes in the same artifact, which is a jar or a directory. */
    private static List<Class<?>> classesBeside(Class<?> type) {
        try {
            Path artifact = Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (Files.isDirectory(artifact)) {
                return classesIn(artifact);
            }
            try (FileSystem jar = FileSystems.newFileSystem(artifact)) {
                return classesIn(jar.getPath("/"));
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Class<?>> classesIn(Path root) throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.walk(root.resolve("io/quarkiverse/seam"))) {
            files.map(file -> root.relativize(file).toString())
                    .filter(name -> name.endsWith(".class"))
                    // These classes need optional extensions, and are not public.
                    .filter(name -> !name.matches("io/quarkiverse/seam/runtime/(observe|webhook|session)/.+"))
                    .forEach(name -> names.add(name.substring(0, name.length() - ".class".length()).replace('/', '.')));
        }
        List<Class<?>> classes = new ArrayList<>();
        for (String name : names) {
            try {
                classes.add(Class.forName(name, false, GuideTest.class.getClassLoader()));
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        }
        return classes;
    }
}
