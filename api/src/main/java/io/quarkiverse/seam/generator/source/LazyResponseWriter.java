package io.quarkiverse.seam.generator.source;

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

                            private %1$s(%1$s others, String name, %3$s value) {
                                super(others, name, value);
                            }

                            /** @param others null if there are none so far */
                            static %1$s with(%1$s others, String name, TokenBuffer value) {
                                return value == null || !name.endsWith("%5$s") ? others : new %1$s(others, name, value);
                            }

                            %4$s
                        }
                        """
                        .formatted(file.name(), file.use("io.quarkiverse.seam.runtime.api", "UnreadFields"),
                                file.use("com.fasterxml.jackson.databind.util", "TokenBuffer"),
                                type.fields().stream().map(field -> method(field, file, javadoc))
                                        .collect(Collectors.joining("\n")),
                                type.suffix()));
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
