package io.quarkiverse.seam.generator.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.quarkiverse.seam.generator.model.Endpoint;
import io.quarkiverse.seam.generator.model.Field;
import io.quarkiverse.seam.generator.model.JavaType;
import io.quarkiverse.seam.generator.model.JavaType.Container;
import io.quarkiverse.seam.generator.model.Names;
import io.quarkiverse.seam.generator.model.Route;
import io.quarkiverse.seam.generator.model.Type;
import io.quarkiverse.seam.generator.model.TypeName;

/** The page of the guide about a route. */
final class RoutePageWriter {

    private static final int MOST_VALUES = 12;

    private final Route route;
    private final AsciiDoc asciiDoc;
    private final Map<TypeName, Type> types;
    private final Map<TypeName, Route> pages;
    private final JavaFile file;

    /**
     * @param types all types of the API
     * @param pages the route on whose page a returned type is described
     */
    RoutePageWriter(Route route, AsciiDoc asciiDoc, Map<TypeName, Type> types, Map<TypeName, Route> pages) {
        this.route = route;
        this.asciiDoc = asciiDoc;
        this.types = types;
        this.pages = pages;
        this.file = new JavaFile(route.name());
    }

    String write() {
        return """
                %s= %s

                %s

                `%s`, or `%s()` of `Seam`, calls https://docs.seam.co/latest/api%s[`%6$s`].
                xref:clients.adoc#pages[How to read this page]

                %s
                %s
                """.formatted(Guide.HEADER, file.name(), asciiDoc.text(route.words()), route.name(), route.accessor(),
                route.path(), route.endpoints().stream().map(this::method).collect(Collectors.joining("\n")),
                returnedTypes()).strip() + "\n";
    }

    private String method(Endpoint endpoint) {
        return """
                [#%1$s]
                == `%1$s`

                %2$s

                [source,java]
                ----
                %3$s
                ----

                [horizontal]
                %4$s

                %5$s""".formatted(endpoint.methodName(), paragraphs(endpoint), signatures(endpoint), properties(endpoint),
                fields(endpoint));
    }

    private String paragraphs(Endpoint endpoint) {
        Type.Request request = endpoint.request() == null ? null : (Type.Request) types.get(endpoint.request());
        return Stream.of(asciiDoc.text(endpoint.words()),
                request == null ? null : asciiDoc.alternatives(request.alternatives()),
                request == null ? null
                        : request.checks().stream().map(check -> "Set at least one of "
                                + codes(check.atLeastOne().stream().map(Names::camel)) + ".")
                                .collect(Collectors.joining(" ")))
                .filter(paragraph -> paragraph != null && !paragraph.isEmpty()).collect(Collectors.joining("\n\n"));
    }

    private String signatures(Endpoint endpoint) {
        String start = InterfaceWriter.returned(endpoint.returns(), false, file) + " " + endpoint.methodName();
        List<String> signatures = new ArrayList<>();
        Field value = endpoint.value();
        if (endpoint.request() != null) {
            signatures.add(start + "(" + endpoint.request().simpleName() + " request)");
        }
        if (endpoint.listsWithoutRequest() || endpoint.request() == null && value == null) {
            signatures.add(start + "()");
        }
        if (value != null) {
            signatures.add(start + "(" + file.use(value.type()) + " " + value.javaName() + ")");
        }
        if (endpoint.id() != null) {
            signatures.add(start + "ById(String " + endpoint.id().javaName() + ")");
        }
        if (endpoint.returns() != null && endpoint.returns().paginated()) {
            String stream = "Stream" + InterfaceWriter.elements(endpoint.returns(), file) + " listAll(";
            signatures.add(stream + endpoint.request().simpleName() + " request)");
            if (endpoint.requestIsOptional()) {
                signatures.add(stream + ")");
            }
        }
        return String.join("\n", signatures);
    }

    private String properties(Endpoint endpoint) {
        return Stream.of(
                endpoint.returns() == null ? null : "Returns:: " + returned(endpoint.returns()),
                "Credentials:: " + endpoint.facts().credentials().stream().map(RoutePageWriter::credential)
                        .collect(Collectors.joining(", ")),
                "Retried:: xref:failures.adoc#retries[%s]".formatted(endpoint.facts().repeatable()
                        ? "after any temporary failure"
                        : "only if Seam has not processed the request"))
                .filter(property -> property != null).collect(Collectors.joining("\n"));
    }

    private String returned(Endpoint.Returned returned) {
        JavaType result = returned.attemptResult();
        TypeName element = returned.type().element();
        String one = pages.containsKey(element) ? link(element) : "xref:waiting.adoc[`ActionAttempt`]";
        if (result != null) {
            return one + (pages.containsKey(result.element()) ? " with the result " + link(result.element())
                    : " without a result");
        }
        if (returned.paginated()) {
            return "a page of " + one;
        }
        return returned.type().container() == Container.LIST ? "a list of " + one : one;
    }

    private String link(TypeName type) {
        return "xref:%s#%s[`%2$s`]".formatted(Guide.page(pages.get(type)), type.simpleName());
    }

    private static String credential(String credential) {
        return switch (credential) {
            case "api_key" -> "API key";
            case "personal_access_token" -> "personal access token";
            case "personal_access_token_without_workspace" -> "personal access token without a workspace";
            case "publishable_key" -> "publishable key";
            case "client_session_token" -> "client session token";
            case "customer_client_session_token" -> "client session token of a customer";
            default -> throw new IllegalStateException("Unknown credential: " + credential);
        };
    }

    /** What the method takes. */
    private String fields(Endpoint endpoint) {
        if (endpoint.request() != null) {
            return table("`" + endpoint.request().simpleName() + "`", rows(endpoint.request(), ""));
        }
        return endpoint.value() == null ? "" : table("Parameter", List.of(requestRow(endpoint.value(), "")));
    }

    private List<String> rows(TypeName request, String prefix) {
        List<String> rows = new ArrayList<>();
        for (Field field : ((Type.Request) types.get(request)).fields()) {
            rows.add(requestRow(field, prefix));
            if (types.get(field.type().element()) instanceof Type.Request part) {
                rows.addAll(rows(part.name(), path(field, prefix)));
            }
        }
        return rows;
    }

    private String requestRow(Field field, String prefix) {
        String clear = field.clearable() ? " ``clear%s()`` unsets it.".formatted(Names.pascal(field.wireName())) : "";
        return row(field, prefix, asciiDoc.requestField(field) + clear + values(field.type()));
    }

    /** The types that are described on this page. */
    private String returnedTypes() {
        return pages.keySet().stream().filter(type -> pages.get(type).equals(route)).sorted()
                .map(type -> """
                        [#%1$s]
                        == `%1$s`

                        %2$s""".formatted(type.simpleName(),
                        types.get(type) instanceof Type.Response response ? response(response) : events()))
                .collect(Collectors.joining("\n"));
    }

    private String response(Type.Response type) {
        return (type.words() == null ? "" : asciiDoc.text(type.words()) + "\n\n")
                + table("Field", rows(type, ""));
    }

    private String events() {
        return """
                [cols="1,3",options="header"]
                |===
                |Event |Description

                %s
                |===
                """.formatted(types.values().stream().filter(Type.Event.class::isInstance).map(Type.Event.class::cast)
                .sorted(Comparator.comparing(Type.Event::eventType))
                .map(event -> "|`%s` |`%s`: %s".formatted(event.name().simpleName(), event.eventType(),
                        asciiDoc.text(event.words())))
                .collect(Collectors.joining("\n")));
    }

    private List<String> rows(Type.Response response, String prefix) {
        List<String> rows = new ArrayList<>();
        for (Field field : response.fields()) {
            boolean deprecated = field.facts() != null && field.facts().deprecated();
            // Of parts, only what does not explain itself
            if (prefix.isEmpty() || field.words() != null) {
                rows.add(row(field, prefix, (field.words() == null ? "" : asciiDoc.text(field.words()))
                        + (deprecated ? " Deprecated by Seam." : "") + values(field.type())));
            }
            if (types.get(field.type().element()) instanceof Type.Response part && part.part()) {
                rows.addAll(rows(part, path(field, prefix)));
            }
        }
        return rows;
    }

    private static String path(Field field, String prefix) {
        return prefix + field.javaName() + (field.type().container() == Container.LIST ? "[]." : ".");
    }

    private String values(JavaType type) {
        return types.get(type.element()) instanceof Type.Enumeration enumeration
                && enumeration.constants().size() <= MOST_VALUES
                        ? " Known: " + codes(enumeration.constants().stream().map(Type.Constant::javaName)) + "."
                        : "";
    }

    private String codes(Stream<String> names) {
        return names.map(asciiDoc::code).collect(Collectors.joining(", "));
    }

    private String row(Field field, String prefix, String description) {
        return "|`%s%s` |`%s` |%s".formatted(prefix, field.javaName(), file.use(field.type()), description.strip());
    }

    private static String table(String title, List<String> rows) {
        return """
                [cols="3,2,5",options="header"]
                |===
                |%s |Type |Description

                %s
                |===
                """.formatted(title, String.join("\n", rows));
    }
}
