package io.quarkiverse.seam.generator.source;

import java.util.List;
import java.util.stream.Collectors;

import io.quarkiverse.seam.generator.model.Type;
import io.quarkiverse.seam.generator.model.TypeName;

/** Which record holds the events of a type. */
final class EventTypesWriter {

    private EventTypesWriter() {
    }

    static SourceFile write(List<Type.Event> events) {
        JavaFile file = new JavaFile(new TypeName("io.quarkiverse.seam.events", "SeamEventTypes"));
        return file.with("""
                /** The records by the types of their events. */
                final class %1$s {

                    private %1$s() {
                    }

                    static Class<? extends SeamEvent> recordFor(String eventType) {
                        return switch (eventType) {
                            %2$s
                            default -> UnknownEvent.class;
                        };
                    }
                }
                """.formatted(file.name(), events.stream()
                .map(event -> "case \"%s\" -> %s.class;".formatted(event.eventType(), file.use(event.name())))
                .collect(Collectors.joining("\n"))));
    }
}
