package io.quarkiverse.seam.deployment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Default;
import jakarta.inject.Qualifier;
import jakarta.inject.Singleton;

import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.MethodParameterInfo;
import org.jboss.logging.Logger;

import io.quarkiverse.seam.SeamWorkspace;
import io.quarkiverse.seam.deployment.ObservedEventsBuildItem.Observer;
import io.quarkiverse.seam.events.SeamEvent;
import io.quarkiverse.seam.events.UnknownEvent;
import io.quarkiverse.seam.runtime.config.ConfiguredWorkspaces;
import io.quarkiverse.seam.runtime.config.DevServiceSettings;
import io.quarkiverse.seam.runtime.config.SettingNames;
import io.quarkiverse.seam.runtime.observe.WebhookMetrics;
import io.quarkiverse.seam.runtime.observe.WebhookTracing;
import io.quarkiverse.seam.runtime.webhook.DeliveryObserver;
import io.quarkiverse.seam.runtime.webhook.ObservedEvents;
import io.quarkiverse.seam.runtime.webhook.VerifierRecorder;
import io.quarkiverse.seam.runtime.webhook.WebhookAnnouncement;
import io.quarkiverse.seam.runtime.webhook.WebhookRecorder;
import io.quarkiverse.seam.webhooks.SeamWebhookDeliveries;
import io.quarkiverse.seam.webhooks.SeamWebhookSecrets;
import io.quarkiverse.seam.webhooks.SeamWebhookVerifier;
import io.quarkus.arc.deployment.AdditionalBeanBuildItem;
import io.quarkus.arc.deployment.BeanDiscoveryFinishedBuildItem;
import io.quarkus.arc.deployment.SyntheticBeanBuildItem;
import io.quarkus.arc.deployment.SyntheticBeansRuntimeInitBuildItem;
import io.quarkus.arc.deployment.UnremovableBeanBuildItem;
import io.quarkus.arc.processor.DotNames;
import io.quarkus.arc.processor.ObserverInfo;
import io.quarkus.deployment.Capabilities;
import io.quarkus.deployment.Capability;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.annotations.BuildSteps;
import io.quarkus.deployment.annotations.Consume;
import io.quarkus.deployment.annotations.ExecutionTime;
import io.quarkus.deployment.annotations.Record;
import io.quarkus.deployment.builditem.ApplicationArchivesBuildItem;
import io.quarkus.deployment.builditem.CombinedIndexBuildItem;
import io.quarkus.deployment.builditem.LaunchModeBuildItem;
import io.quarkus.deployment.builditem.RunTimeConfigurationDefaultBuildItem;
import io.quarkus.deployment.builditem.ShutdownContextBuildItem;
import io.quarkus.deployment.builditem.nativeimage.ReflectiveClassBuildItem;
import io.quarkus.deployment.execannotations.ExecutionModelAnnotationsAllowedBuildItem;
import io.quarkus.deployment.metrics.MetricsCapabilityBuildItem;
import io.quarkus.deployment.recording.RecorderContext;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.RuntimeValue;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.runtime.metrics.MetricsFactory;
import io.quarkus.vertx.core.deployment.CoreVertxBuildItem;
import io.quarkus.vertx.http.deployment.spi.RouteBuildItem;
import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;

/** Receives Seam's webhooks if the application observes events, and creates the verifiers that it injects. */
@BuildSteps(onlyIf = SeamEnabled.class)
class SeamWebhookProcessor {

    private static final Logger LOG = Logger.getLogger(SeamWebhookProcessor.class);

    /** Authentication has the order -200. */
    private static final int BEFORE_PERMISSIONS = -1000;
    private static final String DEFAULT_PATH = "/seam/webhook";
    /** A name, since the class cannot be loaded without the Redis client. */
    private static final String REDIS_DELIVERIES = "io.quarkiverse.seam.runtime.webhook.RedisDeliveries";

    private static final DotName SEAM_EVENT = DotName.createSimple(SeamEvent.class);
    private static final DotName SEAM_WORKSPACE = DotName.createSimple(SeamWorkspace.class);
    private static final DotName VERIFIER = DotName.createSimple(SeamWebhookVerifier.class);
    private static final DotName SECRETS = DotName.createSimple(SeamWebhookSecrets.class);
    private static final DotName NON_BLOCKING = DotName.createSimple("io.smallrye.common.annotation.NonBlocking");
    private static final DotName RUN_ON_VIRTUAL_THREAD = DotName
            .createSimple("io.smallrye.common.annotation.RunOnVirtualThread");
    private static final List<DotName> OBSERVES = List.of(DotName.createSimple(Observes.class),
            DotName.createSimple(ObservesAsync.class));
    private static final DotName QUALIFIER = DotName.createSimple(Qualifier.class);
    private static final Set<DotName> BUILT_IN_QUALIFIERS = Set.of(DotName.createSimple(Any.class),
            DotName.createSimple(Default.class));

    @BuildStep
    ObservedEventsBuildItem observedEvents(BeanDiscoveryFinishedBuildItem beans) {
        List<Observer> observers = new ArrayList<>();
        for (ObserverInfo observer : beans.getObservers()) {
            if (EventRecords.isEvent(observer.getObservedType().name()) && observesWebhooks(observer)) {
                String workspace = observer.getQualifiers().stream()
                        .filter(qualifier -> qualifier.name().equals(SEAM_WORKSPACE))
                        .map(qualifier -> qualifier.value().asString()).findFirst().orElse(null);
                observers.add(new Observer(observer.getObservedType().name(), workspace, observer.getObserverMethod()));
            }
        }
        return observers.isEmpty() ? null : new ObservedEventsBuildItem(observers);
    }

    /** An application may fire such events itself, with a qualifier of its own. */
    private static boolean observesWebhooks(ObserverInfo observer) {
        return observer.getQualifiers().stream().map(AnnotationInstance::name).allMatch(SeamWebhookProcessor::isOfWebhooks);
    }

    private static boolean isOfWebhooks(DotName qualifier) {
        return qualifier.equals(SEAM_WORKSPACE) || BUILT_IN_QUALIFIERS.contains(qualifier);
    }

    @BuildStep
    UnremovableBeanBuildItem beansOfTheApplication() {
        return UnremovableBeanBuildItem.beanTypes(SeamWebhookSecrets.class, SeamWebhookDeliveries.class);
    }

    @BuildStep
    SeamWebhookUsersBuildItem users(Optional<ObservedEventsBuildItem> observed, BeanDiscoveryFinishedBuildItem beans) {
        Set<String> names = new TreeSet<>(workspacesOfVerifiers(beans));
        if (observed.isPresent()) {
            names.addAll(observed.get().workspaces());
            if (observed.get().ofAnyWorkspace()) {
                names.add(ConfiguredWorkspaces.DEFAULT);
            }
        }
        return new SeamWebhookUsersBuildItem(names);
    }

    @BuildStep
    void workspacesAreKnownToTheConfiguration(SeamWebhookUsersBuildItem users, SeamWorkspacesBuildItem workspaces,
            BuildProducer<RunTimeConfigurationDefaultBuildItem> defaults) {
        Set<String> names = new TreeSet<>(users.workspaces());
        names.remove(ConfiguredWorkspaces.DEFAULT);
        Set<String> all = new TreeSet<>(workspaces.names());
        all.addAll(names);
        WorkspaceNames.check(all);
        names.removeAll(workspaces.names());
        for (String name : names) {
            defaults.produce(new RunTimeConfigurationDefaultBuildItem(
                    ConfiguredWorkspaces.settingsPrefix(name) + SettingNames.WEBHOOK_SECRET, ""));
        }
    }

    @BuildStep
    @Record(ExecutionTime.RUNTIME_INIT)
    @Consume(SyntheticBeansRuntimeInitBuildItem.class)
    void route(Optional<ObservedEventsBuildItem> observed, Capabilities capabilities, SeamBuildTimeConfig config,
            Optional<MetricsCapabilityBuildItem> metrics, Optional<SeamWebhookHealthBuildItem> health,
            List<DeliveryObserverBuildItem> otherObservers, CoreVertxBuildItem vertx,
            LaunchModeBuildItem launchMode, ShutdownContextBuildItem shutdown,
            WebhookRecorder recorder, RecorderContext context, BuildProducer<RouteBuildItem> routes) {
        if (observed.isEmpty()) {
            return;
        }
        if (capabilities.isMissing(Capability.VERTX_HTTP)) {
            LOG.warn(
                    "The application observes events of Seam, but has no HTTP server to receive them: add an extension such as "
                            + "quarkus-rest");
            return;
        }
        List<Observer> observers = observed.get().observers();
        Handler<RoutingContext> handler = recorder.route(vertx.getVertx(), events(observers),
                events(observers.stream().filter(SeamWebhookProcessor::runsOnVirtualThread).toList()),
                observed.get().workspaces(), observed.get().ofAnyWorkspace(),
                capabilities.isPresent(Capability.REDIS_CLIENT),
                deliveryObservers(capabilities, metrics, health, otherObservers, context),
                shutdown);
        // With a leading slash, it would not be below quarkus.http.root-path.
        String path = path(config).substring(1);
        for (String each : List.of(path, path + "/:" + WebhookRecorder.WORKSPACE)) {
            routes.produce(RouteBuildItem.newApplicationRoute(each).withRequestHandler(handler).build());
            if (launchMode.getLaunchMode() == LaunchMode.DEVELOPMENT) {
                // With an order, the path is always relative, and begins with a slash.
                routes.produce(RouteBuildItem.newApplicationRoute("/" + each).withOrder(BEFORE_PERMISSIONS)
                        .withRequestHandler(recorder.warningIfNotPublic(path)).build());
            }
        }
    }

    private static List<RuntimeValue<DeliveryObserver>> deliveryObservers(Capabilities capabilities,
            Optional<MetricsCapabilityBuildItem> metrics, Optional<SeamWebhookHealthBuildItem> health,
            List<DeliveryObserverBuildItem> others, RecorderContext context) {
        List<RuntimeValue<DeliveryObserver>> observers = new ArrayList<>();
        health.ifPresent(check -> observers.add(check.healthCheck()));
        if (metrics.isPresent() && metrics.get().metricsSupported(MetricsFactory.MICROMETER)) {
            observers.add(context.newInstance(WebhookMetrics.class.getName()));
        }
        if (capabilities.isPresent(Capability.OPENTELEMETRY_TRACER)) {
            observers.add(context.newInstance(WebhookTracing.class.getName()));
        }
        others.forEach(other -> observers.add(context.newInstance(other.className())));
        return observers;
    }

    private static String path(SeamBuildTimeConfig config) {
        String path = config.webhook().path().orElse(DEFAULT_PATH);
        if (!path.matches("(/[A-Za-z0-9._~-]+)+")) {
            throw new ConfigurationException("quarkus.seam.webhook.path must be a path such as " + DEFAULT_PATH
                    + ", of letters, digits, dots, dashes and underscores between slashes");
        }
        return path;
    }

    private static ObservedEvents events(Collection<Observer> observers) {
        Map<String, Set<String>> types = EventRecords.typesByRecord();
        Set<String> observed = new TreeSet<>();
        boolean all = false;
        boolean unknown = false;
        for (Observer observer : observers) {
            all |= observer.type().equals(SEAM_EVENT);
            unknown |= observer.type().toString().equals(UnknownEvent.class.getName());
            observed.addAll(types.getOrDefault(observer.type().toString(), Set.of()));
        }
        return new ObservedEvents(all, all ? Set.of() : observed, unknown);
    }

    /** Jackson reads by reflection what is observed, and any event that a verifier returns. */
    @BuildStep
    void reflection(Optional<ObservedEventsBuildItem> observed, Capabilities capabilities,
            ApplicationArchivesBuildItem archives, BuildProducer<ReflectiveClassBuildItem> reflection) {
        Set<String> records = new TreeSet<>();
        boolean all = archives.getAllApplicationArchives().stream()
                .anyMatch(archive -> !archive.getIndex().getKnownUsers(VERIFIER).isEmpty());
        if (observed.isPresent() && capabilities.isPresent(Capability.VERTX_HTTP)) {
            observed.get().observers().forEach(observer -> records.add(observer.type().toString()));
            all |= records.remove(SeamEvent.class.getName());
            // Whether an event is one depends on whether it can be read.
            all |= records.contains(UnknownEvent.class.getName());
            records.add(UnknownEvent.class.getName());
        }
        if (all) {
            records.addAll(EventRecords.typesByRecord().keySet());
            records.add(UnknownEvent.class.getName());
        }
        if (!records.isEmpty()) {
            reflection.produce(ReflectiveClassBuildItem
                    .builder(EventRecords.withWhatTheyHold(records).toArray(String[]::new))
                    .constructors().methods().fields().reason("Events of webhooks").build());
        }
    }

    /** The build rejects the annotation on methods that no extension calls. */
    @BuildStep
    ExecutionModelAnnotationsAllowedBuildItem observersMayRunOnVirtualThreads() {
        return new ExecutionModelAnnotationsAllowedBuildItem(method -> !method.hasDeclaredAnnotation(NON_BLOCKING)
                && method.parameters().stream().anyMatch(parameter -> observesEvent(parameter)));
    }

    private static boolean runsOnVirtualThread(Observer observer) {
        MethodInfo method = observer.method();
        return method != null && (method.hasDeclaredAnnotation(RUN_ON_VIRTUAL_THREAD)
                || method.declaringClass().hasDeclaredAnnotation(RUN_ON_VIRTUAL_THREAD));
    }

    private static boolean observesEvent(MethodParameterInfo parameter) {
        return OBSERVES.stream().anyMatch(parameter::hasAnnotation) && EventRecords.isEvent(parameter.type().name());
    }

    /** Added before observers are known for sure, since the Redis client looks for injection points among all beans. */
    @BuildStep
    void redis(Capabilities capabilities, CombinedIndexBuildItem index, BuildProducer<AdditionalBeanBuildItem> beans) {
        if (capabilities.isPresent(Capability.REDIS_CLIENT) && capabilities.isPresent(Capability.VERTX_HTTP)
                && mayObserveEvents(index.getIndex())) {
            beans.produce(AdditionalBeanBuildItem.builder().addBeanClass(REDIS_DELIVERIES)
                    .setDefaultScope(DotNames.SINGLETON).setUnremovable().build());
        }
    }

    /**
     * Added before observers are known for sure, like those of Redis: without a route, the Dev Service sends nothing. In dev
     * mode, a live reload may add the first observer, but Quarkus tells the port only at the first start.
     */
    @BuildStep
    void announcement(Capabilities capabilities, CombinedIndexBuildItem index, LaunchModeBuildItem launchMode,
            SeamBuildTimeConfig config, BuildProducer<AdditionalBeanBuildItem> beans,
            BuildProducer<RunTimeConfigurationDefaultBuildItem> settings) {
        if (!launchMode.getLaunchMode().isDevOrTest() || !capabilities.isPresent(Capability.VERTX_HTTP)) {
            return;
        }
        boolean observes = mayObserveEvents(index.getIndex());
        if (observes || launchMode.getLaunchMode() == LaunchMode.DEVELOPMENT) {
            beans.produce(AdditionalBeanBuildItem.unremovableOf(WebhookAnnouncement.class));
        }
        if (observes) {
            settings.produce(new RunTimeConfigurationDefaultBuildItem(DevServiceSettings.WEBHOOK_PATH, path(config)));
        }
    }

    private static boolean mayObserveEvents(IndexView index) {
        return OBSERVES.stream().flatMap(observes -> index.getAnnotations(observes).stream())
                .map(AnnotationInstance::target)
                .filter(target -> target.kind() == AnnotationTarget.Kind.METHOD_PARAMETER)
                .map(AnnotationTarget::asMethodParameter)
                .anyMatch(parameter -> observesEvent(parameter) && parameter.annotations().stream()
                        .noneMatch(annotation -> isForeignQualifier(annotation.name(), index)));
    }

    private static boolean isForeignQualifier(DotName annotation, IndexView index) {
        ClassInfo declaration = index.getClassByName(annotation);
        return declaration != null && declaration.hasDeclaredAnnotation(QUALIFIER) && !isOfWebhooks(annotation);
    }

    @BuildStep
    @Record(ExecutionTime.RUNTIME_INIT)
    void verifiers(BeanDiscoveryFinishedBuildItem discovered, VerifierRecorder recorder,
            BuildProducer<SyntheticBeanBuildItem> beans) {
        for (String workspace : workspacesOfVerifiers(discovered)) {
            SyntheticBeanBuildItem.ExtendedBeanConfigurator bean = SyntheticBeanBuildItem.configure(VERIFIER)
                    .scope(Singleton.class)
                    .setRuntimeInit()
                    .createWith(recorder.verifier(workspace));
            if (!workspace.equals(ConfiguredWorkspaces.DEFAULT)) {
                bean.addQualifier().annotation(SEAM_WORKSPACE).addValue("value", workspace).done();
            }
            beans.produce(bean.done());
        }
    }

    static boolean hasTenants(BeanDiscoveryFinishedBuildItem beans) {
        return beans.beanStream().stream()
                .anyMatch(bean -> bean.getTypes().stream().anyMatch(type -> type.name().equals(SECRETS)));
    }

    private static Set<String> workspacesOfVerifiers(BeanDiscoveryFinishedBuildItem beans) {
        return SeamBeansProcessor.workspacesOf(Set.of(VERIFIER), beans);
    }
}
