package io.quarkiverse.seam.deployment;

import static java.util.Map.entry;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.MethodParameterInfo;

/** Rejects the features of the REST client that a REST client for Seam cannot support, instead of ignoring them. */
final class RejectedFeatures {

    private static final String FORM = "Seam takes JSON, not forms: pass one parameter without annotation, such as a record";
    private static final String CREDENTIALS = "calls have the credentials of their workspace: configure them, or use "
            + "Seam.withCredentials";
    private static final String SERVER = "it belongs to the server side";

    private static final String IGNORED = "REST clients ignore it: ";
    private static final String URL = "io.quarkus.rest.client.reactive.Url";

    /** The reason and what to do instead, by the name of the annotation. */
    private static final Map<String, String> ANNOTATIONS = Map.ofEntries(
            entry(URL,
                    "the URL is that of the workspace: set quarkus.seam.url, or use another workspace by @SeamWorkspace"),
            entry("io.quarkus.rest.client.reactive.jackson.ClientObjectMapper",
                    "the JSON mapper of Seam's clients is fixed: use Jackson's annotations on the types"),
            entry("io.quarkus.rest.client.reactive.ClientExceptionMapper",
                    "every failure is a SeamException: catch it, and map it in the application"),
            entry("io.quarkus.rest.client.reactive.ClientRedirectHandler",
                    "redirects are not followed, so that credentials go to Seam alone: remove it"),
            entry("io.quarkus.rest.client.reactive.ClientBasicAuth", CREDENTIALS),
            entry("io.quarkus.oidc.client.filter.OidcClientFilter", CREDENTIALS),
            entry("io.quarkus.oidc.token.propagation.common.AccessToken", CREDENTIALS),
            entry("io.quarkus.rest.client.reactive.ClientFormParam", FORM),
            entry("io.quarkus.rest.client.reactive.ClientFormParams", FORM),
            entry("jakarta.ws.rs.FormParam", FORM),
            entry("org.jboss.resteasy.reactive.RestForm", FORM),
            entry("org.jboss.resteasy.reactive.MultipartForm", FORM),
            entry("org.jboss.resteasy.reactive.PartType", FORM),
            entry("org.jboss.resteasy.reactive.PartFilename", FORM),
            entry("org.jboss.resteasy.reactive.RestStreamElementType", "Seam returns one value, not a stream: remove it"),
            entry("org.jboss.resteasy.reactive.RestSseElementType", "Seam returns one value, not a stream: remove it"),
            entry("jakarta.ws.rs.DefaultValue", IGNORED + "pass the value"),
            entry("jakarta.ws.rs.MatrixParam", IGNORED + "use @QueryParam"),
            entry("org.jboss.resteasy.reactive.RestMatrix", IGNORED + "use @RestQuery"),
            entry("org.jboss.resteasy.reactive.DateFormat", IGNORED + "pass the formatted text"),
            entry("org.jboss.resteasy.reactive.Separator", IGNORED + "pass the joined text"),
            entry("jakarta.ws.rs.core.Context", SERVER + ": remove the parameter"),
            entry("jakarta.ws.rs.container.Suspended", SERVER + ": return a Uni instead"));

    /** The reason and what to do instead, by the interface of the provider. */
    private static final Map<String, String> PROVIDERS = Map.of(
            "org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper",
            ANNOTATIONS.get("io.quarkus.rest.client.reactive.ClientExceptionMapper"),
            "jakarta.ws.rs.ext.ContextResolver",
            ANNOTATIONS.get("io.quarkus.rest.client.reactive.jackson.ClientObjectMapper"));

    private static final Set<String> VERBS = Set.of("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS");
    private static final DotName PATH = DotName.createSimple("jakarta.ws.rs.Path");
    private static final DotName HTTP_METHOD = DotName.createSimple("jakarta.ws.rs.HttpMethod");
    private static final DotName BEAN_PARAM = DotName.createSimple("jakarta.ws.rs.BeanParam");
    private static final DotName REGISTER_REST_CLIENT = DotName
            .createSimple("org.eclipse.microprofile.rest.client.inject.RegisterRestClient");
    private static final DotName REGISTER_PROVIDER = DotName
            .createSimple("org.eclipse.microprofile.rest.client.annotation.RegisterProvider");
    private static final DotName REGISTER_PROVIDERS = DotName
            .createSimple("org.eclipse.microprofile.rest.client.annotation.RegisterProviders");
    private static final DotName CONSUMES = DotName.createSimple("jakarta.ws.rs.Consumes");
    private static final String CONTINUATION = "kotlin.coroutines.Continuation";
    private static final Set<String> STREAMS = Set.of("io.smallrye.mutiny.Multi", "org.jboss.resteasy.reactive.RestMulti",
            "java.util.concurrent.Flow$Publisher", "org.reactivestreams.Publisher");
    private static final Set<String> FUTURES = Set.of("java.util.concurrent.Future",
            "java.util.concurrent.CompletableFuture");
    private static final Set<String> FORMS = Set.of("jakarta.ws.rs.core.Form",
            "org.jboss.resteasy.reactive.client.api.ClientMultipartForm");

    private final IndexView index;
    private final List<String> sentences = new ArrayList<>();

    private RejectedFeatures(IndexView index) {
        this.index = index;
    }

    /** @return a sentence for each feature that is used and not supported */
    static List<String> of(ClassInfo api, IndexView index) {
        RejectedFeatures rejected = new RejectedFeatures(index);
        rejected.checkBaseUri(api);
        rejected.checkAnnotations(api);
        rejected.checkProviders(api);
        rejected.checkRepeatedMethods(api);
        SeamApiProcessor.abstractMethods(api, index).forEach(rejected::checkMethod);
        return rejected.sentences;
    }

    private void checkBaseUri(ClassInfo api) {
        AnnotationInstance registration = api.declaredAnnotation(REGISTER_REST_CLIENT);
        if (registration != null && registration.value("baseUri") != null) {
            notSupported(name(api), "@RegisterRestClient(baseUri)", ANNOTATIONS.get(URL));
        }
    }

    /** Checks the interface, its methods (also those that are not abstract) and their parameters, and its parents. */
    private void checkAnnotations(ClassInfo type) {
        for (AnnotationInstance annotation : type.annotations()) {
            String reason = ANNOTATIONS.get(annotation.name().toString());
            if (reason != null) {
                notSupported(place(type, annotation.target()), "@" + name(annotation.name()), reason);
            }
            if (annotation.name().equals(CONSUMES)
                    && !Arrays.stream(annotation.value().asStringArray()).allMatch(RejectedFeatures::isJson)) {
                notSupported(place(type, annotation.target()), "@Consumes of anything but JSON", FORM);
            }
        }
        for (DotName parent : type.interfaceNames()) {
            ClassInfo found = index.getClassByName(parent);
            if (found == null || parent.toString().startsWith("java.")) {
                sentences.add(name(type) + " extends " + parent + ", which is not in the application's index: "
                        + "declare the methods in " + name(type) + ", or index the library of " + parent
                        + " with quarkus.index-dependency");
            } else if (!found.typeParameters().isEmpty()) {
                sentences.add(name(type) + " extends " + name(found) + ", which has type parameters, and REST clients do not "
                        + "support that: declare the methods in " + name(type) + ", with their types");
            } else {
                checkAnnotations(found);
            }
        }
    }

    private static boolean isJson(String mediaType) {
        return mediaType.contains("json") || mediaType.startsWith("*/*");
    }

    private void checkProviders(ClassInfo api) {
        List<AnnotationInstance> registrations = new ArrayList<>();
        for (AnnotationInstance annotation : api.declaredAnnotations()) {
            if (annotation.name().equals(REGISTER_PROVIDER)) {
                registrations.add(annotation);
            } else if (annotation.name().equals(REGISTER_PROVIDERS)) {
                registrations.addAll(List.of(annotation.value().asNestedArray()));
            }
        }
        for (AnnotationInstance annotation : registrations) {
            ClassInfo provider = index.getClassByName(annotation.value().asClass().name());
            for (ClassInfo type = provider; type != null; type = superclass(type)) {
                for (DotName contract : type.interfaceNames()) {
                    String reason = PROVIDERS.get(contract.toString());
                    if (reason != null) {
                        notSupported(name(api), "@RegisterProvider(" + name(provider) + ".class)", reason);
                    }
                }
            }
        }
    }

    /** The REST client would generate a repeated method twice. */
    private void checkRepeatedMethods(ClassInfo api) {
        List<MethodInfo> methods = new ArrayList<>();
        addMethods(api, methods);
        for (int i = 0; i < methods.size(); i++) {
            for (int j = i + 1; j < methods.size(); j++) {
                MethodInfo one = methods.get(i);
                MethodInfo other = methods.get(j);
                if (SeamApiProcessor.isSameMethod(one, other) && (isRequest(one) || isRequest(other))) {
                    sentences.add(name(api) + " has the method " + one.name() + " twice, from " + name(one.declaringClass())
                            + " and " + name(other.declaringClass()) + ", which REST clients do not support: declare it once, "
                            + "in an interface that is extended once");
                }
            }
        }
    }

    private void addMethods(ClassInfo type, List<MethodInfo> methods) {
        type.methods().stream().filter(method -> !Modifier.isStatic(method.flags()) && !method.isSynthetic())
                .forEach(methods::add);
        for (DotName parent : type.interfaceNames()) {
            ClassInfo found = index.getClassByName(parent);
            if (found != null) {
                addMethods(found, methods);
            }
        }
    }

    private boolean isRequest(MethodInfo method) {
        return Modifier.isAbstract(method.flags()) && method.annotations().stream().anyMatch(this::isVerb);
    }

    private void checkMethod(MethodInfo method) {
        String name = name(method.declaringClass()) + "." + method.name();
        if (method.annotations().stream().noneMatch(this::isVerb)) {
            sentences.add(name + (method.hasAnnotation(PATH)
                    ? " is a sub-resource, which a REST client for Seam does not support: declare the methods in a separate"
                            + " interface with @RegisterRestClient(configKey = \"seam\") and the whole path"
                    : " has no HTTP method: add @POST"));
            return;
        }
        if (STREAMS.contains(method.returnType().name().toString())) {
            sentences.add(name + " returns a stream, but Seam returns one value: return it, or a Uni of it");
        } else if (FUTURES.contains(method.returnType().name().toString())) {
            sentences.add(
                    name + " returns a " + name(method.returnType().name()) + ", which REST clients do not support: return "
                            + "a CompletionStage or a Uni");
        }
        MethodParameterInfo body = null;
        for (MethodParameterInfo parameter : method.parameters()) {
            String type = parameter.type().name().toString();
            if (type.equals(CONTINUATION)) {
                sentences.add(name + " is a suspend function, which a REST client for Seam does not support: return a Uni");
            } else if (FORMS.contains(type)) {
                notSupported(name, name(parameter.type().name()), FORM);
            } else if (parameter.hasAnnotation(BEAN_PARAM)) {
                checkBean(name, index.getClassByName(parameter.type().name()));
            } else if (SeamApiProcessor.isBody(parameter)) {
                if (body != null) {
                    sentences.add(name + " has two parameters for the body, " + body.nameOrDefault() + " and "
                            + parameter.nameOrDefault()
                            + ": pass a single record with both, or annotate what is sent elsewhere");
                }
                body = parameter;
                checkBean(name, index.getClassByName(parameter.type().name()));
            }
        }
    }

    /** REST clients also read the annotations in the class of a parameter, even if the parameter itself has none. */
    private void checkBean(String method, ClassInfo bean) {
        for (ClassInfo type = bean; type != null; type = superclass(type)) {
            for (AnnotationInstance annotation : type.annotations()) {
                String reason = ANNOTATIONS.get(annotation.name().toString());
                if (reason != null) {
                    notSupported(method, "@" + name(annotation.name()) + " in " + name(type), reason);
                }
            }
        }
    }

    private ClassInfo superclass(ClassInfo type) {
        return type.superName() == null ? null : index.getClassByName(type.superName());
    }

    private boolean isVerb(AnnotationInstance annotation) {
        ClassInfo type = index.getClassByName(annotation.name());
        return annotation.name().packagePrefix() != null && annotation.name().packagePrefix().equals("jakarta.ws.rs")
                && VERBS.contains(annotation.name().withoutPackagePrefix())
                || type != null && type.hasDeclaredAnnotation(HTTP_METHOD);
    }

    private void notSupported(String place, String feature, String reason) {
        sentences.add(place + ": " + feature + " is not supported by a REST client for Seam, since " + reason);
    }

    private static String place(ClassInfo type, AnnotationTarget target) {
        return name(type) + switch (target.kind()) {
            case METHOD -> "." + target.asMethod().name();
            case METHOD_PARAMETER -> "." + target.asMethodParameter().method().name();
            default -> "";
        };
    }

    private static String name(ClassInfo type) {
        return name(type.name());
    }

    private static String name(DotName type) {
        return type.withoutPackagePrefix().replace('$', '.');
    }
}
