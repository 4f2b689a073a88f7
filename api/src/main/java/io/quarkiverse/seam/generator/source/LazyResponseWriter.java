package io.quarkiverse.seam.generator.source;

import java.util.Map;
import java.util.stream.Collectors;

import io.quarkiverse.seam.generator.model.Field;
import io.quarkiverse.seam.generator.model.Type;

/** A part of a response that is read field by field, and only on demand. */
final class LazyResponseWriter {

    private LazyResponseWriter() {
    }

    static SourceFile write(Type.LazyResponse type, Javadoc javadoc) {
        JavaFile file = new JavaFile(type.name());
        return file
                .with("""
                        /**
                         * What is specific to the provider of a device. Each method reads its object when it is called, and returns null if the
                         * device has none.
                         */
                        public final class %1$s extends %2$s {

                            static final %1$s NONE = new %1$s(%6$s.of());

                            private %1$s(%6$s<String, %3$s> fields) {
                                super(fields);
                            }

                            %1$s with(String name, TokenBuffer value) {
                                return value == null || !name.endsWith("%5$s") ? this : new %1$s(fieldsWith(name, value));
                            }

                            %4$s
                        }
                        """
                        .formatted(file.name(), file.use("io.quarkiverse.seam.runtime.api", "UnreadFields"),
                                file.use("com.fasterxml.jackson.databind.util", "TokenBuffer"),
                                type.fields().stream().map(field -> method(field, file, javadoc))
                                        .collect(Collectors.joining("\n")),
                                type.suffix(), file.use(Map.class)));
    }

    private static String method(Field field, JavaFile file, Javadoc javadoc) {
        return """
                %spublic %s %s() {
                    return read("%s", %2$s.class);
                }
                """.formatted(javadoc.comment(javadoc.text(field.words())), file.use(field.type()),
                field.javaName(), field.wireName());
    }
}
