package io.quarkiverse.seam.deployment;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.inject.spi.DeploymentException;

import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.MethodParameterInfo;
import org.jboss.jandex.Type;

/** Rejects the features of the REST client that a REST client for Seam cannot support, instead of ignoring them. */
final class RejectedFeatures {

    private static final String FORM = "Seam takes JSON, not forms: pass one parameter without annotation, such as a record";
    private static final String CREDENTIALS = "calls have the credentials of their workspace: configure them, or use "
            + "Seam.withCredentials";
    private static final String SERVER = "it belongs to the server side";

    /** The reason and what to do instead, by the name of the annotation. */
    private static final Map<String, String> ANNOTATIONS = Map.ofEntries(
            entry("io.quarkus.rest.client.reactive.Url",
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
    private static final DotName CONTINUATION = DotName.createSimple("kotlin.coroutines.Continuation");

    private final IndexView index;

    RejectedFeatures(IndexView index) {
        this.index = index;
    }

    void check(ClassInfo api, List<MethodInfo> methods) {
        checkAnnotations(api);
        AnnotationInstance registration = api.declaredAnnotation(REGISTER_REST_CLIENT);
        if (registration != null && registration.value("baseUri") != null) {
            throw new DeploymentException(name(api) + ": the baseUri of @RegisterRestClient is not supported by a REST client "
                    + "for Seam, since " + ANNOTATIONS.get("io.quarkus.rest.client.reactive.Url"));
        }
        for (AnnotationInstance annotation : api.declaredAnnotations()) {
            if (annotation.name().equals(REGISTER_PROVIDER)) {
                checkProvider(api, annotation);
            } else if (annotation.name().equals(REGISTER_PROVIDERS)) {
                for (AnnotationInstance one : annotation.value().asNestedArray()) {
                    checkProvider(api, one);
                }
            }
        }
        methods.forEach(this::checkMethod);
    }

    /** Checks the interface, its methods (also those that are not abstract) and their parameters, and its parents. */
    private void checkAnnotations(ClassInfo type) {
        for (AnnotationInstance annotation : type.annotations()) {
            String reason = ANNOTATIONS.get(annotation.name().toString());
            if (reason != null) {
                throw new DeploymentException(
                        place(type, annotation.target()) + ": @" + annotation.name().withoutPackagePrefix().replace('$', '.')
                                + " is not supported by a REST client for Seam, since " + reason);
            }
        }
        for (DotName parent : type.interfaceNames()) {
            ClassInfo found = index.getClassByName(parent);
            if (found == null || parent.toString().startsWith("java.")) {
                throw new DeploymentException(name(type) + " extends " + parent + ", which is not in the application's index: "
                        + "declare the methods in " + name(type) + ", or index the library of " + parent
                        + " with quarkus.index-dependency");
            }
            checkAnnotations(found);
        }
    }

    private void checkProvider(ClassInfo api, AnnotationInstance annotation) {
        ClassInfo provider = index.getClassByName(annotation.value().asClass().name());
        if (provider != null) {
            for (DotName contract : provider.interfaceNames()) {
                String reason = PROVIDERS.get(contract.toString());
                if (reason != null) {
                    throw new DeploymentException(name(api) + ": @RegisterProvider(" + name(provider)
                            + ".class) is not supported by a REST client for Seam, since " + reason);
                }
            }
        }
    }

    private void checkMethod(MethodInfo method) {
        String name = name(method.declaringClass()) + "." + method.name();
        if (method.annotations().stream().noneMatch(this::isVerb)) {
            throw new DeploymentException(name + (method.hasAnnotation(PATH)
                    ? " is a sub-resource, which a REST client for Seam does not support: declare the methods in a separate"
                            + " interface with @RegisterRestClient(configKey = \"seam\") and the whole path"
                    : " has no HTTP method: add @POST"));
        }
        MethodParameterInfo body = null;
        for (MethodParameterInfo parameter : method.parameters()) {
            Type type = parameter.type();
            if (type.name().equals(CONTINUATION)) {
                throw new DeploymentException(name + " is a suspend function, which a REST client for Seam does not support: "
                        + "return a Uni");
            }
            if (parameter.hasAnnotation(BEAN_PARAM)) {
                checkBean(name, index.getClassByName(type.name()));
            }
            if (SeamApiProcessor.isBody(parameter)) {
                if (body != null) {
                    throw new DeploymentException(name + " has two parameters for the body, " + body.nameOrDefault() + " and "
                            + parameter.nameOrDefault()
                            + ": pass a single record with both, or annotate what is sent elsewhere");
                }
                body = parameter;
            }
        }
    }

    private void checkBean(String method, ClassInfo bean) {
        for (ClassInfo type = bean; type != null; type = index.getClassByName(type.superName())) {
            for (AnnotationInstance annotation : type.annotations()) {
                String reason = ANNOTATIONS.get(annotation.name().toString());
                if (reason != null) {
                    throw new DeploymentException(method + ": @" + annotation.name().withoutPackagePrefix() + " in "
                            + name(type) + " is not supported by a REST client for Seam, since " + reason);
                }
            }
            if (type.superName() == null) {
                return;
            }
        }
    }

    private boolean isVerb(AnnotationInstance annotation) {
        ClassInfo type = index.getClassByName(annotation.name());
        return annotation.name().packagePrefix() != null && annotation.name().packagePrefix().equals("jakarta.ws.rs")
                && VERBS.contains(annotation.name().withoutPackagePrefix())
                || type != null && type.hasDeclaredAnnotation(HTTP_METHOD);
    }

    private static String place(ClassInfo type, AnnotationTarget target) {
        return name(type) + switch (target.kind()) {
            case METHOD -> "." + target.asMethod().name();
            case METHOD_PARAMETER -> "." + target.asMethodParameter().method().name();
            default -> "";
        };
    }

    private static String name(ClassInfo type) {
        return type.name().withoutPackagePrefix().replace('$', '.');
    }
}
