package io.quarkiverse.seam.generator.source;

import java.util.List;
import java.util.stream.Collectors;

import io.quarkiverse.seam.generator.model.Route;
import io.quarkiverse.seam.generator.model.TypeName;

/** The methods of {@code Seam} that return the client of each route. */
final class RoutesWriter {

    private RoutesWriter() {
    }

    static SourceFile write(List<Route> routes) {
        JavaFile file = new JavaFile(new TypeName("io.quarkiverse.seam", "SeamRoutes"));
        return file.with("""
                /** The clients of a workspace, one for each route of Seam's API. */
                public interface %s {

                    <T> T client(Class<T> api);

                    %s

                    /** The same clients without blocking. */
                    interface Reactive {

                        <T> T client(Class<T> api);

                        %s
                    }
                }
                """.formatted(file.name(), accessors(routes, file, ""), accessors(routes, file, ".Reactive")));
    }

    private static String accessors(List<Route> routes, JavaFile file, String twin) {
        return routes.stream().map(route -> """
                /** The client of {@code %1$s}. */
                default %2$s%3$s %4$s() {
                    return client(%2$s%3$s.class);
                }
                """.formatted(route.path(), file.use(route.name()), twin, route.accessor()))
                .collect(Collectors.joining("\n"));
    }
}
