package io.quarkiverse.seam.generator.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import io.quarkiverse.seam.generator.facts.Source;
import io.quarkiverse.seam.generator.facts.Value;
import io.quarkiverse.seam.generator.model.Api;

/**
 * The committed sources and pages of the guide are what the generator writes: otherwise, run
 * {@code mvn -Pgenerate process-classes -pl api}.
 */
class SourcesTest {

    private static final Path SOURCES = Path.of("../runtime/src/generated/java");
    private static final Path GUIDE = Path.of("../docs/modules/ROOT");

    @Test
    void areCommitted() throws IOException {
        List<SourceFile> files = Sources.of(Api.of(Source.read(Path.of(""))));

        assertThat(committed(SOURCES, file -> true)).containsOnlyKeys(files.stream().map(SourceFile::path).toList());
        for (SourceFile file : files) {
            assertThat(SOURCES.resolve(file.path())).hasContent(file.content());
        }
    }

    @Test
    void pagesAreCommitted() throws IOException {
        List<GuideFile> files = Guide.of(Api.of(Source.read(Path.of(""))));

        assertThat(committed(GUIDE, GuideFile::isGenerated)).containsOnlyKeys(files.stream().map(GuideFile::path).toList());
        for (GuideFile file : files) {
            assertThat(GUIDE.resolve(file.path())).hasContent(file.content());
        }
    }

    @Test
    void keepTheMethodWithOneValueOfAnEndpointThatGetsASecondField() throws IOException {
        Source source = Source.read(Path.of(""));
        Map<String, Value> unlockDoor = source.facts().routes().get("/locks").get("unlock_door").fields();
        // A field that has words for every route
        unlockDoor.put("search", source.facts().routes().get("/locks").get("list").fields().get("search"));

        assertThat(content("io.quarkiverse.seam.locks.Locks", source))
                .contains("ActionAttempt<UnlockDoorResult> unlockDoor(UnlockDoorRequest request);")
                .contains("default ActionAttempt<UnlockDoorResult> unlockDoor(String deviceId) {");
    }

    @Test
    void sayWhatAnElementIsAndWhichVariantsHaveAField() throws IOException {
        assertThat(content("io.quarkiverse.seam.accesscodes.AccessCodeError", Source.read(Path.of(""))))
                .contains("One of the {@code errors} of {@code AccessCode}.")
                .contains("@param changeType Only if {@code errorCode} is {@code conflicting_external_modification}.");
    }

    @Test
    void sayWhatReplacesAMethodAndWhatAFieldMustBe() throws IOException {
        Source source = Source.read(Path.of(""));

        assertThat(content("io.quarkiverse.seam.locks.Locks", source)).contains("@deprecated Use {@link Devices#get}.");
        assertThat(content("io.quarkiverse.seam.accesscodes.CreateAccessCodeRequest", source))
                .contains("From 4 to 12 characters.").contains("{@code ^\\d+$}.");
    }

    private static String content(String name, Source source) {
        return Sources.of(Api.of(source)).stream().filter(file -> file.name().toString().equals(name)).findFirst().orElseThrow()
                .content();
    }

    private static Map<Path, Path> committed(Path directory, Predicate<Path> condition) throws IOException {
        Map<Path, Path> committed = new TreeMap<>();
        try (Stream<Path> files = Files.walk(directory)) {
            files.filter(Files::isRegularFile).filter(condition)
                    .forEach(file -> committed.put(directory.relativize(file), file));
        }
        return committed;
    }
}
