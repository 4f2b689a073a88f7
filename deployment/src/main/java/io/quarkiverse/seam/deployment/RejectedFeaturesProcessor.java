package io.quarkiverse.seam.deployment;

import java.util.List;

import jakarta.enterprise.inject.spi.DeploymentException;

import org.jboss.jandex.DotName;
import org.jboss.jandex.MethodInfo;

import io.quarkus.arc.deployment.InterceptorResolverBuildItem;
import io.quarkus.arc.deployment.TransformedAnnotationsBuildItem;
import io.quarkus.arc.deployment.ValidationPhaseBuildItem.ValidationErrorBuildItem;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.annotations.BuildSteps;
import io.quarkus.deployment.builditem.CombinedIndexBuildItem;
import io.quarkus.rest.client.reactive.deployment.RegisteredRestClientBuildItem;
import io.quarkus.rest.client.reactive.spi.RestClientAnnotationsTransformerBuildItem;

/** Fails the build if a REST client for Seam uses unsupported features. */
@BuildSteps(onlyIf = SeamEnabled.class)
class RejectedFeaturesProcessor {

    /** @param first never produced, but makes this run before the REST client reads the interfaces and fails itself */
    @BuildStep
    void features(List<RegisteredRestClientBuildItem> restClients, CombinedIndexBuildItem index,
            BuildProducer<RestClientAnnotationsTransformerBuildItem> first) {
        List<String> sentences = restClients.stream()
                .filter(restClient -> restClient.getConfigKey().filter(SeamApiProcessor.CONFIG_KEY::equals).isPresent())
                .flatMap(restClient -> RejectedFeatures.of(restClient.getClassInfo(), index.getIndex()).stream())
                .toList();
        if (!sentences.isEmpty()) {
            throw new DeploymentException(String.join("\n", sentences));
        }
    }

    /** Rejects interceptors of inherited methods, such as the constraints of Hibernate Validator, which CDI would ignore. */
    @BuildStep
    void inheritedInterceptors(List<SeamApiBuildItem> apis, InterceptorResolverBuildItem interceptors,
            TransformedAnnotationsBuildItem annotations, BuildProducer<ValidationErrorBuildItem> errors) {
        for (SeamApiBuildItem api : apis) {
            for (MethodInfo method : api.methods()) {
                if (!method.declaringClass().name().equals(api.api().name()) && annotations.getAnnotations(method).stream()
                        .anyMatch(annotation -> interceptors.getInterceptorBindings().contains(annotation.name()))) {
                    String child = name(api.api().name());
                    errors.produce(new ValidationErrorBuildItem(new DeploymentException(
                            child + " inherits the method " + method.name() + " from " + name(method.declaringClass().name())
                                    + ", where its interceptors and constraints have no effect: move it to " + child)));
                }
            }
        }
    }

    private static String name(DotName type) {
        return type.withoutPackagePrefix().replace('$', '.');
    }
}
