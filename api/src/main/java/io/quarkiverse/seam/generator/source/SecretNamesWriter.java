package io.quarkiverse.seam.generator.source;

import java.util.Set;
import java.util.stream.Collectors;

import io.quarkiverse.seam.generator.model.TypeName;

/** The names of secrets, for logs. */
final class SecretNamesWriter {

    private SecretNamesWriter() {
    }

    static SourceFile write(Set<String> names) {
        JavaFile file = new JavaFile(new TypeName("io.quarkiverse.seam.runtime.envelope", "SecretNames"));
        return file.with("""
                /** The fields of Seam's API that {@code toString} masks. */
                final class %1$s {

                    static final %2$s<String> ALL = Set.of(%3$s);

                    private %1$s() {
                    }
                }
                """.formatted(file.name(), file.use(Set.class),
                names.stream().map(name -> '"' + name + '"').collect(Collectors.joining(", "))));
    }
}
