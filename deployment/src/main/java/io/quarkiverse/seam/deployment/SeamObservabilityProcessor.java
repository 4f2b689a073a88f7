package io.quarkiverse.seam.deployment;

import java.util.Optional;

import io.quarkiverse.seam.runtime.observe.CallMetrics;
import io.quarkiverse.seam.runtime.observe.CallTracing;
import io.quarkiverse.seam.runtime.observe.FlightRecording;
import io.quarkiverse.seam.runtime.observe.SeamMeterFilter;
import io.quarkus.arc.deployment.AdditionalBeanBuildItem;
import io.quarkus.arc.processor.DotNames;
import io.quarkus.deployment.Capabilities;
import io.quarkus.deployment.Capability;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.annotations.BuildSteps;
import io.quarkus.deployment.metrics.MetricsCapabilityBuildItem;
import io.quarkus.runtime.metrics.MetricsFactory;

/** Events of the Flight Recorder, and meters and spans if the application has an extension for them. */
@BuildSteps(onlyIf = SeamEnabled.class)
class SeamObservabilityProcessor {

    @BuildStep
    AdditionalBeanBuildItem flightRecorder() {
        return singleton(FlightRecording.class);
    }

    @BuildStep
    void metrics(Optional<MetricsCapabilityBuildItem> metrics, BuildProducer<AdditionalBeanBuildItem> beans) {
        if (metrics.isPresent() && metrics.get().metricsSupported(MetricsFactory.MICROMETER)) {
            beans.produce(singleton(CallMetrics.class));
            beans.produce(singleton(SeamMeterFilter.class));
        }
    }

    @BuildStep
    void tracing(Capabilities capabilities, BuildProducer<AdditionalBeanBuildItem> beans) {
        if (capabilities.isPresent(Capability.OPENTELEMETRY_TRACER)) {
            beans.produce(singleton(CallTracing.class));
        }
    }

    /** The scope is set here, since a scope annotation would make the classes beans in every application. */
    private static AdditionalBeanBuildItem singleton(Class<?> bean) {
        return AdditionalBeanBuildItem.builder()
                .addBeanClass(bean)
                .setDefaultScope(DotNames.SINGLETON)
                .setUnremovable()
                .build();
    }
}
