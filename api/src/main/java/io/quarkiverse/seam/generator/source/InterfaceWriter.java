package io.quarkiverse.seam.generator.source;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.quarkiverse.seam.generator.model.Endpoint;
import io.quarkiverse.seam.generator.model.Endpoint.Method;
import io.quarkiverse.seam.generator.model.Endpoint.Returned;
import io.quarkiverse.seam.generator.model.Field;
import io.quarkiverse.seam.generator.model.Route;
import io.quarkiverse.seam.generator.model.TypeName;

/** The REST client interface of a route, with its twin that does not block. */
final class InterfaceWriter {

    private static final String SEAM = "io.quarkiverse.seam";
    private static final String JAX_RS = "jakarta.ws.rs";
    private static final TypeName UNI = new TypeName("io.smallrye.mutiny", "Uni");

    private final Route route;
    private final JavaFile file;
    private final Javadoc javadoc;

    private InterfaceWriter(Route route, Javadoc javadoc) {
        this.route = route;
        this.file = new JavaFile(route.name());
        this.javadoc = javadoc;
    }

    static SourceFile write(Route route, Javadoc javadoc) {
        return new InterfaceWriter(route, javadoc).write();
    }

    private SourceFile write() {
        return file
                .with("""
                        /**
                         * %1$s
                         * <p>
                         * Every method blocks, so call it on a worker thread or a virtual thread. On an event loop it throws an
                         * {@link IllegalStateException}; use {@link Reactive} there. Every method throws an {@link IllegalArgumentException} if
                         * an argument is null, and a {@link %2$s} if the call fails.
                         *
                         * @see <a href="https://docs.seam.co/latest/api%3$s">Seam's documentation</a>
                         */
                        @%4$s(configKey = "seam")
                        public interface %5$s {

                            %6$s

                            /**
                             * The same methods without blocking. A request is sent for each subscription to the {@link %7$s}, and aborted if the
                             * subscription is cancelled. Invalid arguments are rejected immediately with an {@link IllegalArgumentException}; the
                             * {@link Uni} fails with the other exceptions that the methods of {@link %5$s} throw.
                             */
                            @RegisterRestClient(configKey = "seam")
                            interface Reactive {

                                %8$s
                            }
                        }
                        """
                        .formatted(javadoc.text(route.words()), file.use(SEAM, "SeamException"), route.path(),
                                file.use("org.eclipse.microprofile.rest.client.inject", "RegisterRestClient"), file.name(),
                                methods(false),
                                file.use(UNI), methods(true)));
    }

    private String methods(boolean reactive) {
        return route.endpoints().stream().map(endpoint -> methods(endpoint, reactive)).collect(Collectors.joining("\n"));
    }

    private String methods(Endpoint endpoint, boolean reactive) {
        String returned = returned(endpoint.returns(), reactive, file);
        String comment = reactive ? "/** See {@link %s#%s}. */\n".formatted(file.name(), endpoint.methodName())
                : javadoc.comment(javadoc.text(endpoint.words()), credentials(endpoint), tags(endpoint));
        String deprecated = endpoint.facts().deprecated() ? "@Deprecated\n" : "";
        String methods = """
                %1$s%2$s@%3$s
                @%4$s("%5$s")
                %6$s%7$s%8$s %9$s(%10$s);
                """.formatted(comment, deprecated, file.use(JAX_RS, "POST"), file.use(JAX_RS, "Path"), endpoint.path(),
                responseKey(endpoint.returns()),
                (endpoint.facts().repeatable() ? "@" + file.use(SEAM, "Idempotent") + "\n" : "")
                        + (endpoint.facts().credentials().contains("personal_access_token_without_workspace")
                                ? "@" + file.use("io.quarkiverse.seam.runtime.api", "WithoutWorkspace") + "\n"
                                : ""),
                returned,
                endpoint.methodName(), parameter(endpoint));
        if (endpoint.listsWithoutRequest()) {
            methods += """

                    /** As {@link #%1$s(%2$s)} with a request in which nothing is set. */
                    %3$sdefault %4$s %1$s() {
                        return %1$s(%2$s.builder().build());
                    }
                    """.formatted(endpoint.methodName(), file.use(endpoint.request()), deprecated, returned);
        }
        if (endpoint.returns() != null && endpoint.returns().paginated()) {
            methods += listAll(endpoint, reactive, deprecated);
        }
        if (endpoint.request() != null && endpoint.value() != null) {
            // The endpoint had this field alone when the method was published
            methods += """

                    /** As {@link #%1$s(%2$s)} with a request in which only this field is set. */
                    %3$sdefault %4$s %1$s(%5$s %6$s) {
                        %7$s%1$s(%2$s.builder().%6$s(%6$s).build());
                    }
                    """.formatted(endpoint.methodName(), file.use(endpoint.request()), deprecated, returned,
                    file.use(endpoint.value().type()), endpoint.value().javaName(),
                    returned.equals("void") ? "" : "return ");
        }
        if (endpoint.id() != null) {
            methods += """

                    /** As {@link #%1$s(%2$s)} with a request in which only the id is set. */
                    %3$sdefault %4$s %1$sById(String %5$s) {
                        return %1$s(%2$s.builder().%5$s(%6$s.id("%5$s", %5$s)).build());
                    }
                    """.formatted(endpoint.methodName(), file.use(endpoint.request()), deprecated, returned,
                    endpoint.id().javaName(), file.use("io.quarkiverse.seam.runtime.api", "Values"));
        }
        return methods;
    }

    private String listAll(Endpoint endpoint, boolean reactive, String deprecated) {
        String container = reactive ? file.use("io.smallrye.mutiny", "Multi") : file.use(Stream.class);
        String returned = container + elements(endpoint.returns(), file);
        String request = file.use(endpoint.request());
        String comment = reactive ? "See {@link %s#listAll}.".formatted(file.name())
                : "As {@link #list(%s)}, with the elements of all pages. A page is requested when its first element is wanted."
                        .formatted(request);
        String methods = """

                %1$s%2$sdefault %3$s listAll(%4$s request) {
                    %5$s.notNull("%6$s.listAll: request", request);
                    return %7$s.%8$s("%6$s.listAll (%9$s)", request.pageCursor(),
                            cursor -> list(request.toBuilder().pageCursor(cursor).build()));
                }
                """.formatted(javadoc.comment(comment), deprecated, returned, request,
                file.use("io.quarkiverse.seam.runtime.api", "Values"), file.name() + (reactive ? ".Reactive" : ""),
                file.use("io.quarkiverse.seam.runtime.api", "Pages"), reactive ? "multi" : "stream", endpoint.path());
        if (endpoint.requestIsOptional()) {
            methods += """

                    /** As {@link #listAll(%1$s)} with a request in which nothing is set. */
                    %2$sdefault %3$s listAll() {
                        return listAll(%1$s.builder().build());
                    }
                    """.formatted(request, deprecated, returned);
        }
        return methods;
    }

    private String credentials(Endpoint endpoint) {
        return endpoint.facts().credentials().contains("client_session_token") ? "Also allowed with a client session token."
                : null;
    }

    private String tags(Endpoint endpoint) {
        Field value = endpoint.value();
        String parameter = value == null ? "" : "@param " + value.javaName() + " " + javadoc.text(value.words());
        Method replacedBy = endpoint.replacedBy();
        return replacedBy == null ? parameter
                : parameter + (parameter.isEmpty() ? "" : "\n * ")
                        + "@deprecated Use {@link %s#%s}.".formatted(file.use(replacedBy.api()), replacedBy.name());
    }

    private String responseKey(Returned returned) {
        if (returned == null) {
            return "";
        }
        String annotation = "@" + file.use(SEAM, "ResponseKey");
        if (returned.key() == null) {
            return annotation + "(ResponseKey.WHOLE_RESPONSE)\n";
        }
        return annotation + (returned.formerKey() == null ? "(\"%s\")\n".formatted(returned.key())
                : "(value = \"%s\", former = \"%s\")\n".formatted(returned.key(), returned.formerKey()));
    }

    private String parameter(Endpoint endpoint) {
        if (endpoint.request() != null) {
            return file.use(endpoint.request()) + " request";
        }
        Field value = endpoint.value();
        // The runtime puts a body with this annotation into an object
        return value == null ? ""
                : "@%s(\"%s\") %s %s".formatted(file.use("com.fasterxml.jackson.annotation", "JsonProperty"), value.wireName(),
                        file.use(value.type()), value.javaName());
    }

    static String returned(Returned returned, boolean reactive, JavaFile file) {
        if (returned == null) {
            return reactive ? file.use(UNI) + "<Void>" : "void";
        }
        String type = returned.attemptResult() == null ? file.use(returned.type())
                : file.use(returned.type().element()) + "<" + file.use(returned.attemptResult()) + ">";
        if (returned.paginated()) {
            type = file.use(SEAM, "SeamPage") + elements(returned, file);
        }
        return reactive ? file.use(UNI) + "<" + type + ">" : type;
    }

    /** The type argument of a list. */
    static String elements(Returned returned, JavaFile file) {
        String list = file.use(returned.type());
        return list.substring(list.indexOf('<'));
    }
}
