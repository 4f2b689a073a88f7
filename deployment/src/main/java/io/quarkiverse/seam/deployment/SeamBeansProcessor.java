package io.quarkiverse.seam.deployment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Default;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassType;
import org.jboss.jandex.DotName;
import org.jboss.jandex.ParameterizedType;
import org.jboss.jandex.Type;

import io.quarkiverse.seam.Seam;
import io.quarkiverse.seam.SeamCredentialsProvider;
import io.quarkiverse.seam.SeamWorkspace;
import io.quarkiverse.seam.runtime.call.CallObserver;
import io.quarkiverse.seam.runtime.client.ClientFactory;
import io.quarkiverse.seam.runtime.client.ClientRegistry;
import io.quarkiverse.seam.runtime.client.GeneratedClient;
import io.quarkiverse.seam.runtime.client.SeamRecorder;
import io.quarkiverse.seam.runtime.config.ConfiguredWorkspaces;
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
import io.quarkus.deployment.builditem.CombinedIndexBuildItem;
import io.quarkus.deployment.builditem.FeatureBuildItem;
import io.quarkus.deployment.builditem.LaunchModeBuildItem;
import io.quarkus.deployment.recording.RecorderContext;
import io.quarkus.runtime.RuntimeValue;

/** Makes beans of the clients, for the default workspace and for each that the application injects. */
@BuildSteps(onlyIf = SeamEnabled.class)
class SeamBeansProcessor {

    static final String FEATURE = "seam";

    private static final DotName SEAM_WORKSPACE = DotName.createSimple(SeamWorkspace.class);
    private static final DotName REST_CLIENT = DotName.createSimple(RestClient.class);
    private static final Set<DotName> WRAPPERS = Set.of(DotName.createSimple(Instance.class),
            DotName.createSimple(Provider.class));

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
    SeamWorkspacesBuildItem workspaces(CombinedIndexBuildItem index) {
        Set<String> names = new TreeSet<>();
        for (AnnotationInstance qualifier : index.getIndex().getAnnotations(SEAM_WORKSPACE)) {
            AnnotationTarget.Kind target = qualifier.target().kind();
            if (target == AnnotationTarget.Kind.FIELD || target == AnnotationTarget.Kind.METHOD_PARAMETER) {
                names.add(qualifier.value().asString());
            }
        }
        return new SeamWorkspacesBuildItem(names);
    }

    @BuildStep
    SeamDefaultWorkspaceBuildItem defaultWorkspace(BeanDiscoveryFinishedBuildItem beanDiscovery,
            List<SeamApiBuildItem> apis) {
        Set<DotName> clients = apis.stream().map(api -> api.api().name()).collect(Collectors.toSet());
        boolean injectsClient = injectsOfDefaultWorkspace(clients, beanDiscovery);
        boolean injectsSeam = injectsOfDefaultWorkspace(Set.of(DotName.createSimple(Seam.class)), beanDiscovery);
        return new SeamDefaultWorkspaceBuildItem(injectsClient || injectsSeam, injectsClient);
    }

    @BuildStep
    @Record(ExecutionTime.STATIC_INIT)
    SeamApisBuildItem recordApis(List<SeamApiBuildItem> apis, SeamRecorder recorder, RecorderContext context) {
        RuntimeValue<ClientRegistry> recorded = recorder.apis();
        for (SeamApiBuildItem api : apis) {
            RuntimeValue<GeneratedClient> client = context.newInstance(api.clientClass());
            recorder.add(recorded, client, new ArrayList<>(api.endpoints()));
        }
        return new SeamApisBuildItem(recorded);
    }

    @BuildStep
    @Record(ExecutionTime.RUNTIME_INIT)
    void beans(List<SeamApiBuildItem> apis, SeamApisBuildItem recordedApis, SeamWorkspacesBuildItem workspaces,
            SeamDefaultWorkspaceBuildItem defaultWorkspace, LaunchModeBuildItem launchMode, SeamRecorder recorder,
            RecorderContext context, BuildProducer<SyntheticBeanBuildItem> beans) {
        Set<String> needed = new TreeSet<>(workspaces.names());
        if (defaultWorkspace.needsCredentials()) {
            needed.add(ConfiguredWorkspaces.DEFAULT);
        }
        RuntimeValue<ConfiguredWorkspaces> recordedWorkspaces = recorder.workspaces(needed);
        if (launchMode.getLaunchMode().isDevOrTest()) {
            Set<String> injected = new TreeSet<>(needed);
            if (defaultWorkspace.isInjected()) {
                injected.add(ConfiguredWorkspaces.DEFAULT);
            }
            recorder.report(recordedWorkspaces, injected, SeamDevServiceProcessor.URL_FOR_TESTS);
        }
        beans.produce(SyntheticBeanBuildItem.configure(ClientFactory.class)
                .scope(Singleton.class)
                .setRuntimeInit()
                .addInjectionPoint(ParameterizedType.create(Instance.class, ClassType.create(CallObserver.class)))
                .createWith(recorder.clients(recordedApis.apis(), recordedWorkspaces))
                .destroyer(SeamRecorder.ClientsDestroyer.class)
                .done());
        beansOf(ConfiguredWorkspaces.DEFAULT, AnnotationInstance.builder(Default.class).build(), apis, recorder, context,
                beans);
        for (String name : workspaces.names()) {
            beansOf(name, AnnotationInstance.builder(SeamWorkspace.class).value(name).build(), apis, recorder, context,
                    beans);
        }
    }

    private static void beansOf(String workspace, AnnotationInstance qualifier, List<SeamApiBuildItem> apis,
            SeamRecorder recorder, RecorderContext context, BuildProducer<SyntheticBeanBuildItem> beans) {
        beans.produce(bean(DotName.createSimple(Seam.class))
                .addQualifier(qualifier)
                .createWith(recorder.seam(workspace))
                .done());
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

    private static boolean injectsOfDefaultWorkspace(Set<DotName> types, BeanDiscoveryFinishedBuildItem beanDiscovery) {
        return beanDiscovery.getInjectionPoints().stream()
                .anyMatch(injectionPoint -> types.contains(injectedType(injectionPoint))
                        && injectionPoint.getRequiredQualifiers().stream()
                                .noneMatch(qualifier -> qualifier.name().equals(SEAM_WORKSPACE)));
    }

    private static DotName injectedType(InjectionPointInfo injectionPoint) {
        Type type = injectionPoint.getRequiredType();
        if (type.kind() == Type.Kind.PARAMETERIZED_TYPE && WRAPPERS.contains(type.name())) {
            return type.asParameterizedType().arguments().get(0).name();
        }
        return type.name();
    }
}
