package io.quarkiverse.seam.deployment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import jakarta.inject.Singleton;

import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassType;
import org.jboss.jandex.DotName;

import io.quarkiverse.seam.runtime.client.ClientFactory;
import io.quarkiverse.seam.runtime.config.ConfiguredWorkspaces;
import io.quarkiverse.seam.runtime.observe.SeamHealthRecorder;
import io.quarkiverse.seam.runtime.observe.WebhookHealthCheck;
import io.quarkiverse.seam.runtime.observe.WorkspaceHealthCheck;
import io.quarkiverse.seam.runtime.webhook.DeliveryObserver;
import io.quarkus.arc.deployment.SyntheticBeanBuildItem;
import io.quarkus.deployment.Capabilities;
import io.quarkus.deployment.Capability;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.annotations.BuildSteps;
import io.quarkus.deployment.annotations.ExecutionTime;
import io.quarkus.deployment.annotations.Record;
import io.quarkus.deployment.recording.RecorderContext;
import io.quarkus.runtime.RuntimeValue;

/**
 * Adds a health check for each workspace that the application injects, and for webhooks, if it has the SmallRye Health
 * extension.
 */
@BuildSteps(onlyIf = { SeamEnabled.class, SeamHealthProcessor.HealthEnabled.class })
class SeamHealthProcessor {

    private static final DotName HEALTH_CHECK = DotName.createSimple("io.smallrye.health.api.AsyncHealthCheck");
    private static final DotName WELLNESS = DotName.createSimple("io.smallrye.health.api.Wellness");
    private static final DotName READINESS = DotName.createSimple("org.eclipse.microprofile.health.Readiness");

    @BuildStep
    void clients(Capabilities capabilities, BuildProducer<SeamClientUserBuildItem> users) {
        if (capabilities.isPresent(Capability.SMALLRYE_HEALTH)) {
            users.produce(new SeamClientUserBuildItem(WorkspaceHealthCheck.class));
        }
    }

    @BuildStep
    @Record(ExecutionTime.RUNTIME_INIT)
    void healthChecks(Capabilities capabilities, SeamWorkspacesBuildItem workspaces,
            SeamDefaultWorkspaceBuildItem defaultWorkspace, SeamBuildTimeConfig config, SeamHealthRecorder recorder,
            BuildProducer<SyntheticBeanBuildItem> beans) {
        if (capabilities.isMissing(Capability.SMALLRYE_HEALTH)) {
            return;
        }
        AnnotationInstance kind = kind(config);
        List<String> names = new ArrayList<>(workspaces.names());
        if (defaultWorkspace.isInjected()) {
            names.add(ConfiguredWorkspaces.DEFAULT);
        }
        for (String workspace : names) {
            beans.produce(SyntheticBeanBuildItem.configure(HEALTH_CHECK)
                    .identifier(workspace)
                    .addType(HEALTH_CHECK)
                    .addQualifier(kind)
                    .scope(Singleton.class)
                    .unremovable()
                    .setRuntimeInit()
                    .addInjectionPoint(ClassType.create(ClientFactory.class))
                    .createWith(recorder.healthCheck(workspace))
                    .done());
        }
    }

    /** Never a readiness check: a node that gets no deliveries would never be up again. */
    @BuildStep
    @Record(ExecutionTime.RUNTIME_INIT)
    SeamWebhookHealthBuildItem webhooks(Capabilities capabilities, Optional<ObservedEventsBuildItem> observed,
            SeamHealthRecorder recorder, RecorderContext context,
            BuildProducer<SyntheticBeanBuildItem> beans) {
        if (capabilities.isMissing(Capability.SMALLRYE_HEALTH) || capabilities.isMissing(Capability.VERTX_HTTP)
                || observed.isEmpty()) {
            return null;
        }
        RuntimeValue<DeliveryObserver> healthCheck = context.newInstance(WebhookHealthCheck.class.getName());
        beans.produce(SyntheticBeanBuildItem.configure(HEALTH_CHECK)
                .identifier("webhooks")
                .addType(HEALTH_CHECK)
                .addQualifier(AnnotationInstance.builder(WELLNESS).build())
                .scope(Singleton.class)
                .unremovable()
                .setRuntimeInit()
                .createWith(recorder.webhooks(healthCheck))
                .done());
        return new SeamWebhookHealthBuildItem(healthCheck);
    }

    private static AnnotationInstance kind(SeamBuildTimeConfig config) {
        return AnnotationInstance.builder(config.health().readiness().orElse(false) ? READINESS : WELLNESS).build();
    }

    static class HealthEnabled implements BooleanSupplier {

        private final SeamBuildTimeConfig config;

        HealthEnabled(SeamBuildTimeConfig config) {
            this.config = config;
        }

        @Override
        public boolean getAsBoolean() {
            return config.health().enabled().or(config.health()::readiness).orElse(false);
        }
    }
}
