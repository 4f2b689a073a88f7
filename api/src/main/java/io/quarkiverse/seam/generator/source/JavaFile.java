package io.quarkiverse.seam.generator.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.quarkiverse.seam.generator.model.JavaType;
import io.quarkiverse.seam.generator.model.TypeName;

/** A file while it is written: it collects the imports. */
final class JavaFile {

    static final TypeName ACTION_ATTEMPT = new TypeName("io.quarkiverse.seam.actionattempts", "ActionAttempt");
    static final TypeName VOID = new TypeName("java.lang", "Void");
    private static final TypeName JSON_NODE = new TypeName("com.fasterxml.jackson.databind", "JsonNode");
    /** In the order of the build's import sorter; whatever has none of these prefixes comes last. */
    private static final List<String> IMPORT_GROUPS = List.of("java.", "javax.", "jakarta.", "org.", "com.", "");

    private static final Pattern PLACE = Pattern.compile("\\$\\{(\\w+)}");
    private static final Pattern BLANK_LINE_BEFORE_BRACE = Pattern.compile("\n\\s*\n(\\s*})");

    private final TypeName name;
    private final Map<String, TypeName> used = new HashMap<>();

    JavaFile(TypeName name) {
        this.name = name;
        used.put(name.simpleName(), name);
    }

    String name() {
        return name.simpleName();
    }

    /** Imports the class, and returns how the source names it. */
    String use(TypeName type) {
        TypeName other = used.putIfAbsent(type.simpleName(), type);
        return other == null || other.equals(type) ? type.simpleName() : type.toString();
    }

    String use(String packageName, String simpleName) {
        return use(new TypeName(packageName, simpleName));
    }

    String use(Class<?> type) {
        return use(type.getPackageName(), type.getSimpleName());
    }

    String use(JavaType type) {
        return switch (type.container()) {
            case NONE -> element(type);
            case LIST -> use(List.class) + "<" + element(type) + ">";
            case MAP -> use(Map.class) + "<String, " + element(type) + ">";
        };
    }

    private String element(JavaType type) {
        return use(type.element()) + (type.element().equals(ACTION_ATTEMPT) ? "<" + use(JSON_NODE) + ">" : "");
    }

    /** @param body all that comes after the imports */
    SourceFile with(String body) {
        return new SourceFile(name, SourceFormatter.format("""
                // Generated from the facts and words in the folder api. Do not edit.
                package %s;

                %s%s""".formatted(name.packageName(), imports(), BLANK_LINE_BEFORE_BRACE.matcher(body).replaceAll("\n$1"))));
    }

    /** @param parts what is in the places of the body, such as <code>${name}</code> */
    SourceFile with(String body, Map<String, String> parts) {
        return with(PLACE.matcher(body).replaceAll(place -> Matcher.quoteReplacement(parts.get(place.group(1)))));
    }

    private String imports() {
        List<List<String>> groups = new ArrayList<>();
        IMPORT_GROUPS.forEach(prefix -> groups.add(new ArrayList<>()));
        used.values().stream()
                .filter(type -> !type.packageName().equals(name.packageName()) && !type.packageName().equals("java.lang"))
                .map(TypeName::toString).sorted()
                .forEach(type -> groups.get(group(type)).add("import " + type + ";\n"));
        return groups.stream().filter(group -> !group.isEmpty()).map(group -> String.join("", group) + "\n")
                .collect(Collectors.joining());
    }

    private static int group(String type) {
        int group = 0;
        while (!type.startsWith(IMPORT_GROUPS.get(group))) {
            group++;
        }
        return group;
    }
}
