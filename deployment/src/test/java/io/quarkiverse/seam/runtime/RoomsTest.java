package io.quarkiverse.seam.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** A package below {@code runtime} knows only those that come after it in this list. */
class RoomsTest {

    static final List<String> ROOMS = List.of("observe", "webhook", "session", "client", "http", "envelope", "call", "config",
            "api");

    private static final String RUNTIME = "io.quarkiverse.seam.runtime.";
    private static final Path SOURCES = Path.of("../runtime/src/main/java", RUNTIME.split("\\."));
    private static final Pattern NAMED_ROOM = Pattern.compile(Pattern.quote(RUNTIME) + "([a-z]+)");

    @ParameterizedTest
    @FieldSource("ROOMS")
    void knowsOnlyTheOnesBelow(String room) throws IOException {
        List<String> below = ROOMS.subList(ROOMS.indexOf(room), ROOMS.size());

        try (Stream<Path> files = Files.list(SOURCES.resolve(room))) {
            assertThat(files).isNotEmpty().allSatisfy(file -> assertThat(roomsNamedIn(file)).isSubsetOf(below));
        }
    }

    @Test
    void everyPackageIsListed() throws IOException {
        try (Stream<Path> packages = Files.list(SOURCES)) {
            assertThat(packages).extracting(path -> path.getFileName().toString()).containsExactlyInAnyOrderElementsOf(ROOMS);
        }
    }

    private static List<String> roomsNamedIn(Path file) throws IOException {
        return NAMED_ROOM.matcher(Files.readString(file)).results().map(result -> result.group(1)).toList();
    }
}
