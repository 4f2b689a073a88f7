package io.quarkiverse.seam.generator.source;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import io.quarkiverse.seam.generator.model.Type;
import io.quarkiverse.seam.generator.model.Type.Constant;

/** An open enumeration: a value that nobody knew when the source was written is as good as any other. */
final class EnumerationWriter {

    private static final String JACKSON = "com.fasterxml.jackson.annotation";

    private EnumerationWriter() {
    }

    static SourceFile write(Type.Enumeration type) {
        JavaFile file = new JavaFile(type.name());
        List<Constant> constants = type.constants();
        return file.with("""
                /** Constants for the values known so far. Seam adds values over time, so compare with {@code equals}. */
                public record %1$s(@%2$s String value) {

                    %3$s

                    private static final %4$s<%1$s> KNOWN = Set.of(%5$s);

                    /** @param value as Seam sends it */
                    @%6$s(mode = JsonCreator.Mode.DELEGATING)
                    public %1$s {
                        %7$s.notNull("value", value);
                    }

                    /** Whether there is a constant for the value. */
                    public boolean isKnown() {
                        return KNOWN.contains(this);
                    }

                    /** The value as Seam sends it. */
                    @Override
                    public String toString() {
                        return value;
                    }
                }
                """.formatted(file.name(), file.use(JACKSON, "JsonValue"),
                constants.stream().map(constant -> constant(file.name(), constant)).collect(Collectors.joining("\n")),
                file.use(Set.class),
                constants.stream().map(Constant::javaName).collect(Collectors.joining(", ")),
                file.use(JACKSON, "JsonCreator"), file.use("io.quarkiverse.seam.runtime.api", "Values")));
    }

    private static String constant(String type, Constant constant) {
        return "public static final %1$s %2$s = new %1$s(\"%3$s\");".formatted(type, constant.javaName(), constant.value());
    }
}
