package io.quarkiverse.seam.generator.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.quarkiverse.seam.generator.model.Field;
import io.quarkiverse.seam.generator.model.Field.Kind;
import io.quarkiverse.seam.generator.model.JavaType;
import io.quarkiverse.seam.generator.model.JavaType.Container;
import io.quarkiverse.seam.generator.model.Type;
import io.quarkiverse.seam.generator.model.TypeName;

/** What Seam returns, or a part of it: a record. */
final class ResponseWriter {

    private static final String JACKSON = "com.fasterxml.jackson.annotation";
    private static final String DATABIND = "com.fasterxml.jackson.databind";
    private static final TypeName VALUES = new TypeName("io.quarkiverse.seam.runtime.api", "Values");

    /** The JSON of an event, as received. */
    private static final Field RAW = new Field(Kind.RAW, null, "raw",
            new JavaType(new TypeName("java.lang", "String"), Container.NONE),
            false, null, null);

    private final Type.Response type;
    private final JavaFile file;
    private final Javadoc javadoc;
    /** Whether a part of it is read later, which only a builder can pick up. */
    private final boolean lazy;
    /** Null if it is no event. */
    private final Type.Event event;

    private ResponseWriter(Type.Response type, Type.Event event, Javadoc javadoc) {
        this.event = event;
        this.type = type;
        this.file = new JavaFile(type.name());
        this.javadoc = javadoc;
        this.lazy = type.fields().stream().anyMatch(field -> field.kind() == Kind.UNREAD_MEMBERS);
    }

    static SourceFile write(Type.Response type, Javadoc javadoc) {
        return new ResponseWriter(type, null, javadoc).write();
    }

    static SourceFile write(Type.Event event, Javadoc javadoc) {
        List<Field> fields = new ArrayList<>(event.fields());
        fields.add(RAW);
        return new ResponseWriter(new Type.Response(event.name(), false, event.words(), fields), event, javadoc).write();
    }

    private SourceFile write() {
        return file.with("""
                                %s%s%spublic record %s(
                %s)%s {

                                    %s
                                    %s
                                    %s
                                }
                                """.formatted(comment(), event != null && event.deprecated() ? "@Deprecated\n" : "", reading(),
                file.name(), each(this::component, ",\n"),
                event != null ? " implements SeamEvent" : "", compactConstructor(), builder(), toStringMethod()));
    }

    private String reading() {
        if (event != null) {
            // Not by the reader of the interface, which uses this record
            return "@%s(using = %s.None.class)\n".formatted(file.use(DATABIND + ".annotation", "JsonDeserialize"),
                    file.use(DATABIND, "JsonDeserializer"));
        }
        return lazy ? "@%s(builder = %s.Builder.class)\n".formatted(file.use(DATABIND + ".annotation", "JsonDeserialize"),
                file.name()) : "";
    }

    private String comment() {
        String parameters = type.fields().stream().filter(field -> field.words() != null)
                .map(field -> "@param " + field.javaName() + " " + javadoc.text(field.words()))
                .collect(Collectors.joining("\n * "));
        String constructor = "The constructor is no API, because Seam adds fields over time.";
        String replaced = event == null || event.replacedBy() == null ? ""
                : (parameters.isEmpty() ? "" : "\n * ") + "@deprecated Use {@link %s}.".formatted(file.use(event.replacedBy()));
        return javadoc.comment(javadoc.text(type.words()), constructor, parameters + replaced);
    }

    private String component(Field field) {
        String annotations = "";
        if (field.needsWireName()) {
            annotations += "@" + file.use(JACKSON, "JsonProperty") + "(\"" + field.wireName() + "\") ";
        }
        if (field.facts() != null && field.facts().deprecated()) {
            annotations += "@Deprecated ";
        }
        return annotations + file.use(field.type()) + " " + field.javaName();
    }

    private String compactConstructor() {
        List<Field> collections = type.fields().stream().filter(field -> field.type().container() != Container.NONE
                || field.type().element().simpleName().equals("JsonNode")).toList();
        Stream<String> copies = collections.stream()
                .map(field -> "%1$s = %2$s.copyOf(%1$s);".formatted(field.javaName(), file.use(VALUES)));
        Stream<String> defaults = type.fields().stream().filter(field -> field.kind() == Kind.UNREAD_MEMBERS)
                .map(field -> "%1$s = %1$s == null ? %2$s.NONE : %1$s;".formatted(field.javaName(), file.use(field.type())));
        String statements = Stream.concat(copies, defaults).collect(Collectors.joining("\n"));
        return statements.isEmpty() ? ""
                : """
                        public %s {
                            %s
                        }
                        """.formatted(file.name(), statements);
    }

    /** Parts are small enough to go without, and a builder takes as much space in the jar as its record. */
    private String builder() {
        if (type.part() && !lazy) {
            return "";
        }
        return """
                /** For tests: a builder on which nothing is set. */
                public static Builder builder() {
                    return new Builder();
                }

                /** Builds instances of {@link %1$s}. */
                %2$spublic static final class Builder {

                    %3$s

                    private Builder() {
                    }

                    %4$s
                    %5$s
                    public %1$s build() {
                        return new %1$s(%6$s);
                    }
                }
                """.formatted(file.name(),
                lazy ? "@" + file.use(DATABIND + ".annotation", "JsonPOJOBuilder") + "(withPrefix = \"\")\n" : "",
                each(field -> "private %s %s;".formatted(file.use(field.type()), field.javaName()), "\n"),
                each(this::setter, "\n"), each(this::unread, ""), each(Field::javaName, ", "));
    }

    private String setter(Field field) {
        return """
                %spublic Builder %2$s(%3$s %2$s) {
                    this.%2$s = %2$s;
                    return this;
                }
                """.formatted(field.kind() == Kind.UNREAD_MEMBERS ? "@" + file.use(JACKSON, "JsonIgnore") + "\n"
                : field.needsWireName() && lazy
                        ? "@" + file.use(JACKSON, "JsonProperty") + "(\"" + field.wireName() + "\")\n"
                        : "",
                field.javaName(), file.use(field.type()));
    }

    private String unread(Field field) {
        return field.kind() != Kind.UNREAD_MEMBERS ? ""
                : """

                        @%1$s
                        void unread(String name, %2$s value) {
                            %3$s = (%3$s == null ? %4$s.NONE : %3$s).with(name, value);
                        }
                        """.formatted(file.use(JACKSON, "JsonAnySetter"), file.use(DATABIND + ".util", "TokenBuffer"),
                        field.javaName(), file.use(field.type()));
    }

    private String toStringMethod() {
        if (event == null && type.fields().stream().noneMatch(Field::secret)) {
            return "";
        }
        return """
                /** Shows all but secrets. */
                @Override
                public String toString() {
                    return "%s[%s]";
                }
                """.formatted(file.name(), each(field -> field.kind() == Kind.RAW ? null
                : "%1$s=\" + %2$s + \"".formatted(field.javaName(),
                        field.secret() ? "%s.masked(%s)".formatted(file.use(VALUES), field.javaName())
                                : field.javaName()),
                ", "));
    }

    private String each(Function<Field, String> part, String separator) {
        return type.fields().stream().map(part).filter(Objects::nonNull).collect(Collectors.joining(separator));
    }
}
