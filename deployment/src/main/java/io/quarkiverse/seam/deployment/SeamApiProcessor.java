package io.quarkiverse.seam.deployment;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;

import jakarta.ws.rs.Path;

import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.MethodParameterInfo;
import org.jboss.jandex.Type;
import org.jboss.resteasy.reactive.common.processor.EndpointIndexer;

import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.Idempotent;
import io.quarkiverse.seam.ResponseKey;
import io.quarkiverse.seam.runtime.api.WithoutWorkspace;
import io.quarkiverse.seam.runtime.call.Endpoint;
import io.quarkiverse.seam.runtime.call.Endpoint.Returning;
import io.quarkiverse.seam.runtime.client.GeneratedClients;
import io.quarkiverse.seam.runtime.config.ConfiguredWorkspaces;
import io.quarkiverse.seam.runtime.http.RestClientFactory;
import io.quarkus.arc.deployment.ExcludedTypeBuildItem;
import io.quarkus.deployment.GeneratedClassGizmo2Adaptor;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.annotations.BuildSteps;
import io.quarkus.deployment.builditem.CombinedIndexBuildItem;
import io.quarkus.deployment.builditem.GeneratedClassBuildItem;
import io.quarkus.deployment.builditem.RunTimeConfigurationDefaultBuildItem;
import io.quarkus.deployment.builditem.nativeimage.ServiceProviderBuildItem;
import io.quarkus.gizmo2.Gizmo;
import io.quarkus.hibernate.validator.spi.AdditionalConstrainedClassBuildItem;
import io.quarkus.rest.client.reactive.deployment.RegisteredRestClientBuildItem;
import io.quarkus.restclient.config.RestClientBuilderFactory;
import io.smallrye.mutiny.Uni;

/** Finds the REST clients for Seam by their config key, and generates the client that applications use for each. */
@BuildSteps(onlyIf = SeamEnabled.class)
class SeamApiProcessor {

    static final String CONFIG_KEY = RestClientFactory.CONFIG_KEY;

    private static final DotName PATH = DotName.createSimple(Path.class);
    private static final DotName IDEMPOTENT = DotName.createSimple(Idempotent.class);
    private static final DotName WITHOUT_WORKSPACE = DotName.createSimple(WithoutWorkspace.class);
    private static final DotName RESPONSE_KEY = DotName.createSimple(ResponseKey.class);
    private static final DotName JSON_PROPERTY = DotName.createSimple(JsonProperty.class);
    private static final DotName UNI = DotName.createSimple(Uni.class);
    private static final DotName COMPLETION_STAGE = DotName.createSimple(CompletionStage.class);
    private static final DotName VOID = DotName.createSimple(Void.class);

    private static final String CLIENTS_CLASS = GeneratedClients.class.getName() + "_Generated";

    @BuildStep
    void transportDefaults(BuildProducer<RunTimeConfigurationDefaultBuildItem> defaults) {
        // The REST client requires a URL, although each call uses the URL of its workspace.
        transportDefault("url", ConfiguredWorkspaces.SEAM_URL, defaults);
        // The expressions make the application's global settings take precedence over these defaults.
        transportDefault("read-timeout", "${quarkus.rest-client.read-timeout:30000}", defaults);
        // One pool for all interfaces and workspaces, large enough for a busy application.
        transportDefault("shared", "true", defaults);
        transportDefault("name", CONFIG_KEY, defaults);
        transportDefault("connection-pool-size", "${quarkus.rest-client.connection-pool-size:256}", defaults);
        // Below the 60 s after which load balancers close idle connections, so that no request uses a closing connection.
        transportDefault("connection-ttl", "${quarkus.rest-client.connection-ttl:30000}", defaults);
    }

    private static void transportDefault(String key, String value,
            BuildProducer<RunTimeConfigurationDefaultBuildItem> defaults) {
        defaults.produce(new RunTimeConfigurationDefaultBuildItem("quarkus.rest-client." + CONFIG_KEY + "." + key, value));
    }

    @BuildStep
    void findApis(List<RegisteredRestClientBuildItem> restClients, CombinedIndexBuildItem index,
            BuildProducer<SeamApiBuildItem> apis) {
        for (RegisteredRestClientBuildItem restClient : restClients) {
            if (restClient.getConfigKey().filter(CONFIG_KEY::equals).isPresent()) {
                List<MethodInfo> methods = abstractMethods(restClient.getClassInfo(), index.getIndex());
                List<Endpoint> endpoints = new ArrayList<>();
                for (MethodInfo method : methods) {
                    endpoints.add(endpoint(endpoints.size(), restClient.getClassInfo(), method));
                }
                apis.produce(new SeamApiBuildItem(restClient.getClassInfo(), methods, endpoints));
            }
        }
    }

    /** The REST client's own bean would add neither credentials nor exceptions. */
    @BuildStep
    void replaceBeansOfRestClient(List<SeamApiBuildItem> apis, BuildProducer<ExcludedTypeBuildItem> excluded) {
        apis.forEach(api -> excluded.produce(new ExcludedTypeBuildItem(api.name() + EndpointIndexer.CDI_WRAPPER_SUFFIX)));
    }

    @BuildStep
    ServiceProviderBuildItem restClientBuilderInNative() {
        return ServiceProviderBuildItem.allProvidersFromClassPath(RestClientBuilderFactory.class.getName());
    }

    @BuildStep
    GeneratedClientsBuildItem generateClients(List<SeamApiBuildItem> apis, BuildProducer<GeneratedClassBuildItem> classes,
            BuildProducer<AdditionalConstrainedClassBuildItem> constrained) {
        // Hibernate Validator checks the constraints of the interfaces only for classes that it knows.
        Gizmo gizmo = Gizmo.create(new GeneratedClassGizmo2Adaptor(classes, null, true)
                .andThen((name, bytes) -> constrained.produce(AdditionalConstrainedClassBuildItem.of(name, bytes))));
        apis.forEach(api -> gizmo.class_(api.clientClass(), client -> ClientGenerator.generateClient(api, client)));
        gizmo.class_(CLIENTS_CLASS, factory -> ClientGenerator.generateFactory(apis, factory));
        return new GeneratedClientsBuildItem(CLIENTS_CLASS);
    }

    static List<MethodInfo> abstractMethods(ClassInfo api, IndexView index) {
        List<MethodInfo> methods = new ArrayList<>();
        for (MethodInfo method : api.methods()) {
            if (Modifier.isAbstract(method.flags())) {
                methods.add(method);
            }
        }
        for (DotName parent : api.interfaceNames()) {
            ClassInfo parentInterface = index.getClassByName(parent);
            if (parentInterface != null) {
                abstractMethods(parentInterface, index).stream()
                        .filter(inherited -> methods.stream().noneMatch(method -> isSameMethod(method, inherited)))
                        .forEach(methods::add);
            }
        }
        return methods;
    }

    static boolean isSameMethod(MethodInfo one, MethodInfo other) {
        return one.name().equals(other.name()) && one.parameterTypes().equals(other.parameterTypes());
    }

    private static Endpoint endpoint(int index, ClassInfo api, MethodInfo method) {
        MethodParameterInfo body = null;
        for (MethodParameterInfo parameter : method.parameters()) {
            if (isBody(parameter)) {
                body = parameter;
            }
        }
        AnnotationInstance property = body == null ? null : body.annotation(JSON_PROPERTY);
        AnnotationInstance responseKey = method.annotation(RESPONSE_KEY);
        String path = path(api.declaredAnnotation(PATH)) + path(method.annotation(PATH));
        boolean idempotent = method.hasAnnotation(IDEMPOTENT);
        return new Endpoint(index, method.declaringClass().name().toString(), method.name(), path,
                returning(method.returnType().name()), idempotent, method.hasAnnotation(WITHOUT_WORKSPACE),
                idempotent && returnsNothing(method.returnType()) && isRemoval(path), body == null ? -1 : body.position(),
                body == null ? null : body.nameOrDefault(), property == null ? null : property.value().asString(),
                responseKey == null ? null : responseKey.value().asString(),
                responseKey == null || responseKey.value("former") == null ? null : responseKey.value("former").asString());
    }

    /** What these name does not exist any more when they are done. What others name, such as a user to suspend, does. */
    private static boolean isRemoval(String path) {
        return path.endsWith("/delete") || path.endsWith("/revoke");
    }

    private static String path(AnnotationInstance annotation) {
        if (annotation == null) {
            return "";
        }
        String path = annotation.value().asString();
        String relative = path.startsWith("/") ? path.substring(1) : path;
        return relative.isEmpty() ? ""
                : "/" + (relative.endsWith("/") ? relative.substring(0, relative.length() - 1) : relative);
    }

    /** As in every REST client, a parameter with the name of a path variable is a path parameter without an annotation. */
    static boolean isBody(MethodParameterInfo parameter) {
        MethodInfo method = parameter.method();
        String path = path(method.declaringClass().declaredAnnotation(PATH)) + path(method.annotation(PATH));
        String variable = "{" + parameter.name();
        return !path.contains(variable + "}") && !path.contains(variable + ":")
                && parameter.annotations().stream().noneMatch(SeamApiProcessor::isOfRestClient);
    }

    private static boolean isOfRestClient(AnnotationInstance annotation) {
        String name = annotation.name().toString();
        return name.startsWith("jakarta.ws.rs.") || name.startsWith("org.jboss.resteasy.reactive.")
                || name.startsWith("io.quarkus.rest.client.reactive.");
    }

    private static Returning returning(DotName returned) {
        return returned.equals(UNI) ? Returning.UNI
                : returned.equals(COMPLETION_STAGE) ? Returning.COMPLETION_STAGE : Returning.BLOCKING;
    }

    private static boolean returnsNothing(Type returned) {
        return returned.kind() == Type.Kind.VOID || returned.kind() == Type.Kind.PARAMETERIZED_TYPE
                && returned.asParameterizedType().arguments().get(0).name().equals(VOID);
    }
}
