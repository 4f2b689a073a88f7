package io.quarkiverse.seam.generator.source;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.quarkiverse.seam.generator.facts.EndpointFacts.Check;
import io.quarkiverse.seam.generator.model.Field;
import io.quarkiverse.seam.generator.model.JavaType;
import io.quarkiverse.seam.generator.model.JavaType.Container;
import io.quarkiverse.seam.generator.model.Type;

/** The body of a request, or a part of it: a class with a builder. */
final class RequestWriter {

    private static final String RUNTIME = "io.quarkiverse.seam.runtime.api";

    private final Type.Request type;
    private final JavaFile file;
    private final Javadoc javadoc;

    private RequestWriter(Type.Request type, Javadoc javadoc) {
        this.type = type;
        this.file = new JavaFile(type.name());
        this.javadoc = javadoc;
    }

    static SourceFile write(Type.Request type, Javadoc javadoc) {
        return new RequestWriter(type, javadoc).write();
    }

    private SourceFile write() {
        return file.with("""
                ${comment}public final class ${name} extends ${RequestBody} {

                    private ${name}(Builder builder) {
                        super(builder);
                    }

                    /** A builder on which nothing is set. */
                    public static Builder builder() {
                        return new Builder();
                    }

                    /** A builder on which the same is set. */
                    @${JsonIgnore}
                    public Builder toBuilder() {
                        return copyTo(new Builder());
                    }

                    ${accessors}
                    ${toString}
                    /** Builds instances of {@link ${name}}. */
                    public static final class Builder extends ${RequestBuilder}<Builder> {

                        private Builder() {
                        }

                        ${setters}
                        ${buildComment}
                        public ${name} build() {
                            ${checks}
                            return new ${name}(this);
                        }
                    }
                }
                """, Map.ofEntries(
                Map.entry("comment",
                        javadoc.comment(javadoc.text(type.words()), javadoc.alternatives(type.alternatives()))),
                Map.entry("name", file.name()),
                Map.entry("RequestBody", file.use(RUNTIME, "RequestBody")),
                Map.entry("RequestBuilder", file.use(RUNTIME, "RequestBuilder")),
                // Or a native image would know the builder by reflection
                Map.entry("JsonIgnore", file.use("com.fasterxml.jackson.annotation", "JsonIgnore")),
                Map.entry("accessors", each(this::accessor)),
                Map.entry("toString", toStringMethod()),
                Map.entry("setters", each(this::setters)),
                Map.entry("buildComment", buildComment()),
                Map.entry("checks", checks())));
    }

    private String each(Function<Field, String> part) {
        return type.fields().stream().map(part).collect(Collectors.joining("\n"));
    }

    private String accessor(Field field) {
        return """
                @%s("%s")
                public %s %s() {
                    return get("%2$s");
                }
                """.formatted(file.use("com.fasterxml.jackson.annotation", "JsonProperty"), field.wireName(),
                file.use(field.type()), field.javaName());
    }

    private String toStringMethod() {
        List<Field> secrets = type.fields().stream().filter(Field::secret).toList();
        return secrets.isEmpty() ? ""
                : """
                        /** Shows all but secrets. */
                        @Override
                        public String toString() {
                            return toString(%s);
                        }
                        """.formatted(strings(secrets.stream().map(Field::wireName)));
    }

    private String setters(Field field) {
        JavaType type = field.type();
        String comment = javadoc.comment(javadoc.requestField(field));
        String setters = comment + setter(field, parameter(type));
        if (type.container() == Container.LIST) {
            setters += "\n/** See {@link #%s(List)}. */\n".formatted(field.javaName())
                    + setter(field, file.use(type.element()) + "...");
        } else if (type.container() == Container.NONE && type.element().simpleName().equals("Double")) {
            // So that a whole number can be given
            setters += "\n/** See {@link #%s(Double)}. */\n".formatted(field.javaName()) + setter(field, "double");
        }
        if (field.clearable()) {
            setters += """

                    /** Sends null for {@code %1$s}, which unsets it. */
                    public Builder clear%2$s() {
                        return clear("%3$s");
                    }
                    """.formatted(field.javaName(), field.javaName().substring(0, 1).toUpperCase(Locale.ROOT)
                    + field.javaName().substring(1), field.wireName());
        }
        return setters;
    }

    private String parameter(JavaType type) {
        // Also takes a map with values of a subtype
        return type.container() == Container.MAP && type.element().simpleName().equals("Object")
                ? file.use(Map.class) + "<String, ?>"
                : file.use(type);
    }

    private static String setter(Field field, String parameter) {
        boolean rejectsEmpty = Fields.isEmptyRejected(field.facts());
        return """
                public Builder %s(%s %1$s) {
                    return %s("%s", %1$s);
                }
                """.formatted(field.javaName(), parameter, rejectsEmpty ? "setNotEmpty" : "set", field.wireName());
    }

    private String buildComment() {
        boolean fails = type.fields().stream().anyMatch(field -> field.facts().required()) || !type.checks().isEmpty();
        return fails ? "/** @throws IllegalArgumentException if a required field is not set; the message names it */" : "";
    }

    private String checks() {
        List<Field> required = type.fields().stream().filter(field -> field.facts().required()).toList();
        StringBuilder checks = new StringBuilder();
        if (!required.isEmpty()) {
            checks.append("require(%s);\n".formatted(strings(required.stream().map(Field::wireName))));
        }
        for (Check check : type.checks()) {
            checks.append("requireOneOf(\"%s\", %s);\n".formatted(check.otherwise(), strings(check.atLeastOne().stream())));
        }
        return checks.toString().strip();
    }

    private static String strings(Stream<String> values) {
        return values.map(value -> "\"" + value + "\"").collect(Collectors.joining(", "));
    }
}
