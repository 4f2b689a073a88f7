package io.quarkiverse.seam.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import io.quarkiverse.seam.Idempotent;
import io.quarkiverse.seam.SeamRoutes;

/** The requests that may be sent twice are those that someone has approved: {@code sent-twice.txt} is reviewed by hand. */
class SentTwiceTest {

    private static final Path REVIEWED = Path.of("src/test/resources/sent-twice.txt");

    @Test
    void isWhatWasReviewed() throws IOException {
        assertThat(String.join("\n", lines(SeamRoutes.class)) + "\n").isEqualTo(Files.readString(REVIEWED));
        assertThat(lines(SeamRoutes.Reactive.class)).isEqualTo(lines(SeamRoutes.class));
    }

    private static Stream<Method> methods(Class<?> routes) {
        return Stream.of(routes.getMethods()).filter(Method::isDefault)
                .flatMap(accessor -> Stream.of(accessor.getReturnType().getMethods()))
                .filter(method -> method.isAnnotationPresent(jakarta.ws.rs.Path.class));
    }

    private static java.util.List<String> lines(Class<?> routes) {
        Map<String, Boolean> twice = new TreeMap<>();
        methods(routes).forEach(method -> twice.put(method.getAnnotation(jakarta.ws.rs.Path.class).value(),
                method.isAnnotationPresent(Idempotent.class)));
        return twice.entrySet().stream().map(path -> path.getKey() + " " + (path.getValue() ? "yes" : "no")).toList();
    }
}
