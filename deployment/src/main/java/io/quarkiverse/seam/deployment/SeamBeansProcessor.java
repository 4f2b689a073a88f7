package io.quarkiverse.seam.deployment;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Default;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassType;
import org.jboss.jandex.DotName;
import org.jboss.jandex.ParameterizedType;
import org.jboss.jandex.Type;

import com.fasterxml.jackson.databind.Module;

import io.quarkiverse.seam.Seam;
import io.quarkiverse.seam.SeamCredentialsProvider;
import io.quarkiverse.seam.SeamWorkspace;
import io.quarkiverse.seam.clientsessions.ClientSessionTokens;
import io.quarkiverse.seam.runtime.call.CallObserver;
import io.quarkiverse.seam.runtime.call.Time;
import io.quarkiverse.seam.runtime.client.ClientFactory;
import io.quarkiverse.seam.runtime.client.SeamRecorder;
import io.quarkiverse.seam.runtime.config.ConfiguredWorkspaces;
import io.quarkiverse.seam.runtime.config.DevServiceSettings;
import io.quarkiverse.seam.runtime.config.SettingNames;
import io.quarkiverse.seam.workspaces.Workspaces;
import io.quarkus.arc.deployment.AdditionalBeanBuildItem;
import io.quarkus.arc.deployment.BeanDiscoveryFinishedBuildItem;
import io.quarkus.arc.deployment.SyntheticBeanBuildItem;
import io.quarkus.arc.deployment.UnremovableBeanBuildItem;
import io.quarkus.arc.processor.InjectionPointInfo;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.annotations.BuildSteps;
import io.quarkus.deployment.annotations.ExecutionTime;
import io.quarkus.deployment.annotations.Record;
import io.quarkus.deployment.builditem.FeatureBuildItem;
import io.quarkus.deployment.builditem.LaunchModeBuildItem;
import io.quarkus.deployment.builditem.RunTimeConfigurationDefaultBuildItem;
import io.quarkus.deployment.recording.RecorderContext;
import io.quarkus.runtime.RuntimeValue;

/** Creates the beans of the clients, for the default workspace and each named workspace that the application injects. */
@BuildSteps(onlyIf = SeamEnabled.class)
class SeamBeansProcessor {

    static final String FEATURE = "seam";

    private static final DotName SEAM_WORKSPACE = DotName.createSimple(SeamWorkspace.class);
    private static final DotName REST_CLIENT = DotName.createSimple(RestClient.class);
    private static final DotName SEAM = DotName.createSimple(Seam.class);
    private static final DotName REACTIVE_SEAM = DotName.createSimple(Seam.Reactive.class);
    private static final DotName BLOCKING_TOKENS = DotName.createSimple(ClientSessionTokens.class);
    private static final DotName REACTIVE_TOKENS = DotName.createSimple(ClientSessionTokens.Reactive.class);
    private static final Set<DotName> TOKENS = Set.of(BLOCKING_TOKENS, REACTIVE_TOKENS);
    private static final DotName CREDENTIALS_PROVIDER = DotName.createSimple(SeamCredentialsProvider.class);
    private static final Set<DotName> WITHOUT_WORKSPACE = Set.of(DotName.createSimple(Workspaces.class),
            DotName.createSimple(Workspaces.Reactive.class));
    private static final DotName DEFAULT = DotName.createSimple(Default.class);
    private static final DotName ANY = DotName.createSimple(Any.class);
    private static final DotName INSTANCE = DotName.createSimple(Instance.class);
    private static final Set<DotName> WRAPPERS = Set.of(INSTANCE, DotName.createSimple(Provider.class));

    @BuildStep
    FeatureBuildItem feature() {
        return new FeatureBuildItem(FEATURE);
    }

    @BuildStep
    AdditionalBeanBuildItem qualifier() {
        return new AdditionalBeanBuildItem(SeamWorkspace.class);
    }

    @BuildStep
    UnremovableBeanBuildItem credentialsProviders() {
        return UnremovableBeanBuildItem.beanTypes(SeamCredentialsProvider.class);
    }

    @BuildStep
    SeamWorkspacesBuildItem workspaces(BeanDiscoveryFinishedBuildItem beans, List<SeamApiBuildItem> apis) {
        Set<DotName> types = clients(apis);
        types.addAll(TOKENS);
        types.add(SEAM);
        types.add(REACTIVE_SEAM);
        Set<String> names = new TreeSet<>();
        for (InjectionPointInfo injectionPoint : beans.getInjectionPoints()) {
            AnnotationInstance qualifier = injectionPoint.getRequiredQualifier(SEAM_WORKSPACE);
            if (qualifier != null && types.contains(injectedType(injectionPoint))) {
                names.add(qualifier.value().asString());
            }
        }
        WorkspaceNames.check(names);
        return new SeamWorkspacesBuildItem(names);
    }

    /** An environment variable can only set a workspace with dashes or dots in its name if the name is known already. */
    @BuildStep
    void workspacesAreKnownToTheConfiguration(SeamWorkspacesBuildItem workspaces,
            BuildProducer<RunTimeConfigurationDefaultBuildItem> defaults) {
        for (String name : workspaces.names()) {
            defaults.produce(new RunTimeConfigurationDefaultBuildItem(
                    ConfiguredWorkspaces.settingsPrefix(name) + SettingNames.API_KEY, ""));
        }
    }

    @BuildStep
    SeamDefaultWorkspaceBuildItem defaultWorkspace(BeanDiscoveryFinishedBuildItem beans, List<SeamApiBuildItem> apis,
            SeamBuildTimeConfig config) {
        Set<DotName> types = clients(apis);
        types.addAll(TOKENS);
        boolean callsSeam = SeamFrontEndProcessor.isEnabled(config) || injectsOfDefaultWorkspace(types, beans);
        boolean injectsSeam = injectsOfDefaultWorkspace(Set.of(SEAM, REACTIVE_SEAM), beans);
        return new SeamDefaultWorkspaceBuildItem(callsSeam || injectsSeam, callsSeam);
    }

    @BuildStep
    @Record(ExecutionTime.RUNTIME_INIT)
    void beans(List<SeamApiBuildItem> apis, GeneratedClientsBuildItem generatedClients, SeamWorkspacesBuildItem workspaces,
            SeamDefaultWorkspaceBuildItem defaultWorkspace, BeanDiscoveryFinishedBuildItem discovered,
            Optional<SeamTokensBuildItem> tokens, SeamBuildTimeConfig config,
            SeamJacksonModulesBuildItem jacksonModules, LaunchModeBuildItem launchMode, SeamRecorder recorder,
            RecorderContext context, BuildProducer<SyntheticBeanBuildItem> beans) {
        Set<String> needed = new TreeSet<>(workspaces.names());
        if (defaultWorkspace.needsCredentials()) {
            needed.add(ConfiguredWorkspaces.DEFAULT);
        }
        RuntimeValue<ConfiguredWorkspaces> recordedWorkspaces = recorder.workspaces(needed, actedIn(apis, discovered, config),
                apis.stream().map(api -> api.name().toString()).collect(Collectors.toCollection(TreeSet::new)));
        if (launchMode.getLaunchMode().isDevOrTest()) {
            Set<String> injected = new TreeSet<>(needed);
            if (defaultWorkspace.isInjected()) {
                injected.add(ConfiguredWorkspaces.DEFAULT);
            }
            recorder.report(recordedWorkspaces, injected, DevServiceSettings.URL);
        }
        beans.produce(SyntheticBeanBuildItem.configure(ClientFactory.class)
                .scope(Singleton.class)
                .setRuntimeInit()
                .addInjectionPoint(ParameterizedType.create(Instance.class, ClassType.create(CallObserver.class)))
                .addInjectionPoint(ParameterizedType.create(Instance.class, ClassType.create(Time.class)))
                .createWith(recorder.clients(context.newInstance(generatedClients.className()), recordedWorkspaces,
                        jacksonModules.classNames().stream().map(name -> context.<Module> newInstance(name)).toList(),
                        tokens.isPresent() ? context.newInstance(SeamFrontEndProcessor.TOKENS_FACTORY) : null))
                .destroyer(SeamRecorder.ClientsDestroyer.class)
                .done());
        if (defaultWorkspace.isInjected() || workspaces.names().isEmpty()) {
            beansOf(ConfiguredWorkspaces.DEFAULT, AnnotationInstance.builder(Default.class).build(), apis, tokens.isPresent(),
                    recorder, context, beans);
        }
        for (String name : workspaces.names()) {
            beansOf(name, AnnotationInstance.builder(SeamWorkspace.class).value(name).build(), apis, tokens.isPresent(),
                    recorder, context, beans);
        }
    }

    private static void beansOf(String workspace, AnnotationInstance qualifier, List<SeamApiBuildItem> apis,
            boolean withTokens, SeamRecorder recorder, RecorderContext context, BuildProducer<SyntheticBeanBuildItem> beans) {
        beans.produce(bean(SEAM)
                .addQualifier(qualifier)
                .createWith(recorder.seam(workspace))
                .done());
        beans.produce(bean(REACTIVE_SEAM)
                .addQualifier(qualifier)
                .createWith(recorder.reactiveSeam(workspace))
                .done());
        if (withTokens) {
            beans.produce(bean(BLOCKING_TOKENS)
                    .addQualifier(qualifier)
                    .createWith(recorder.tokens(workspace))
                    .done());
            beans.produce(bean(REACTIVE_TOKENS)
                    .addQualifier(qualifier)
                    .createWith(recorder.reactiveTokens(workspace))
                    .done());
        }
        for (SeamApiBuildItem api : apis) {
            SyntheticBeanBuildItem.ExtendedBeanConfigurator bean = bean(api.api().name())
                    .addQualifier(qualifier)
                    .injectInterceptionProxy()
                    .createWith(recorder.client(workspace, context.classProxy(api.name())));
            if (workspace.equals(ConfiguredWorkspaces.DEFAULT)) {
                bean.addQualifier(RestClient.class);
            }
            beans.produce(bean.done());
        }
    }

    private static SyntheticBeanBuildItem.ExtendedBeanConfigurator bean(DotName type) {
        return SyntheticBeanBuildItem.configure(type)
                .providerType(ClassType.create(type))
                .scope(ApplicationScoped.class)
                .setRuntimeInit()
                .addInjectionPoint(ClassType.create(ClientFactory.class));
    }

    static boolean hasCredentialsProvider(String workspace, BeanDiscoveryFinishedBuildItem beans) {
        return beans.beanStream()
                .filter(bean -> bean.getTypes().stream().anyMatch(type -> type.name().equals(CREDENTIALS_PROVIDER)))
                .stream()
                .flatMap(bean -> bean.getQualifiers().stream())
                .anyMatch(qualifier -> workspace.equals(workspace(qualifier)));
    }

    private static String workspace(AnnotationInstance qualifier) {
        if (qualifier.name().equals(SEAM_WORKSPACE)) {
            return qualifier.value().asString();
        }
        return qualifier.name().equals(DEFAULT) ? ConfiguredWorkspaces.DEFAULT : null;
    }

    /** The workspaces of which a client is injected that needs more than a personal access token without a workspace. */
    private static Set<String> actedIn(List<SeamApiBuildItem> apis, BeanDiscoveryFinishedBuildItem beans,
            SeamBuildTimeConfig config) {
        Set<DotName> types = clients(apis);
        types.removeAll(WITHOUT_WORKSPACE);
        types.addAll(TOKENS);
        Set<String> names = workspacesOf(types, beans);
        if (SeamFrontEndProcessor.isEnabled(config)) {
            names.add(ConfiguredWorkspaces.DEFAULT);
        }
        return names;
    }

    /** The workspaces for which one of the types is injected. */
    static Set<String> workspacesOf(Set<DotName> types, BeanDiscoveryFinishedBuildItem beans) {
        Set<String> names = new TreeSet<>();
        for (InjectionPointInfo injectionPoint : beans.getInjectionPoints()) {
            if (types.contains(injectedType(injectionPoint)) && !isInstanceOfAny(injectionPoint)) {
                AnnotationInstance qualifier = injectionPoint.getRequiredQualifier(SEAM_WORKSPACE);
                names.add(qualifier == null ? ConfiguredWorkspaces.DEFAULT : qualifier.value().asString());
            }
        }
        return names;
    }

    private static Set<DotName> clients(List<SeamApiBuildItem> apis) {
        return apis.stream().map(api -> api.api().name()).collect(Collectors.toCollection(HashSet::new));
    }

    private static boolean injectsOfDefaultWorkspace(Set<DotName> types, BeanDiscoveryFinishedBuildItem beans) {
        return beans.getInjectionPoints().stream()
                .anyMatch(injectionPoint -> types.contains(injectedType(injectionPoint))
                        && injectionPoint.getRequiredQualifier(SEAM_WORKSPACE) == null
                        && !isInstanceOfAny(injectionPoint));
    }

    /** Such an injection point gets the existing beans, and does not require any. */
    private static boolean isInstanceOfAny(InjectionPointInfo injectionPoint) {
        return injectionPoint.isProgrammaticLookup()
                && injectionPoint.getRequiredQualifiers().stream()
                        .allMatch(qualifier -> qualifier.name().equals(ANY))
                && !injectionPoint.getRequiredQualifiers().isEmpty();
    }

    private static DotName injectedType(InjectionPointInfo injectionPoint) {
        Type type = injectionPoint.getRequiredType();
        if (type.kind() == Type.Kind.PARAMETERIZED_TYPE && WRAPPERS.contains(type.name())) {
            return type.asParameterizedType().arguments().get(0).name();
        }
        return type.name();
    }
}
