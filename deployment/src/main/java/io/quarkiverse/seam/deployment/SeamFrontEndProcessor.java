package io.quarkiverse.seam.deployment;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import org.jboss.jandex.ClassType;
import org.jboss.jandex.DotName;

import io.quarkiverse.seam.clientsessions.ClientSessionTokens;
import io.quarkiverse.seam.clientsessions.SeamUser;
import io.quarkiverse.seam.runtime.client.ClientFactory;
import io.quarkiverse.seam.runtime.client.TokensFactory;
import io.quarkiverse.seam.runtime.session.FrontEndRecorder;
import io.quarkus.arc.deployment.BeanDiscoveryFinishedBuildItem;
import io.quarkus.arc.deployment.SyntheticBeanBuildItem;
import io.quarkus.arc.deployment.SyntheticBeansRuntimeInitBuildItem;
import io.quarkus.arc.deployment.UnremovableBeanBuildItem;
import io.quarkus.deployment.Capabilities;
import io.quarkus.deployment.Capability;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.annotations.BuildSteps;
import io.quarkus.deployment.annotations.Consume;
import io.quarkus.deployment.annotations.ExecutionTime;
import io.quarkus.deployment.annotations.Record;
import io.quarkus.deployment.builditem.ApplicationArchivesBuildItem;
import io.quarkus.deployment.pkg.builditem.CurateOutcomeBuildItem;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.vertx.http.deployment.spi.RouteBuildItem;

/** The tokens for the front end, if the application refers to them, and the endpoint for them, if it is enabled. */
@BuildSteps(onlyIf = SeamEnabled.class)
class SeamFrontEndProcessor {

    private static final List<DotName> TOKENS = Stream.of(ClientSessionTokens.class, ClientSessionTokens.Reactive.class)
            .map(DotName::createSimple).toList();

    /** A name, since the class cannot be loaded without Caffeine. */
    static final String TOKENS_FACTORY = "io.quarkiverse.seam.runtime.session.SessionTokensFactory";

    private static final DotName SEAM_USER = DotName.createSimple(SeamUser.class);
    private static final String DEFAULT_PATH = "/seam/client-session";
    private static final String ENABLED_SETTING = "quarkus.seam.front-end.enabled";
    /** Authentication has the order -200, and HTTP permissions are checked at -100. */
    private static final int BEFORE_PERMISSIONS = -120;

    @BuildStep
    SeamTokensBuildItem tokens(ApplicationArchivesBuildItem archives, CurateOutcomeBuildItem application,
            SeamBuildTimeConfig config, BuildProducer<SeamClientUserBuildItem> users) {
        if (!isEnabled(config) && !isUsed(archives)) {
            return null;
        }
        boolean hasCaffeine = application.getApplicationModel().getDependencies().stream()
                .anyMatch(dependency -> dependency.isRuntimeCp() && dependency.getGroupId().equals("io.quarkus")
                        && dependency.getArtifactId().equals("quarkus-caffeine"));
        if (!hasCaffeine) {
            String user = isEnabled(config) ? "The endpoint of " + ENABLED_SETTING : "ClientSessionTokens";
            throw new ConfigurationException(
                    user + " needs the extension quarkus-caffeine: add the dependency io.quarkus:quarkus-caffeine");
        }
        users.produce(new SeamClientUserBuildItem(TokensFactory.class));
        return new SeamTokensBuildItem();
    }

    private static boolean isUsed(ApplicationArchivesBuildItem archives) {
        return archives.getAllApplicationArchives().stream()
                .anyMatch(archive -> TOKENS.stream().anyMatch(type -> !archive.getIndex().getKnownUsers(type).isEmpty()));
    }

    static boolean isEnabled(SeamBuildTimeConfig config) {
        return config.frontEnd().enabled().orElse(false);
    }

    @BuildStep
    UnremovableBeanBuildItem beansOfTheApplication() {
        return UnremovableBeanBuildItem.beanTypes(SeamUser.class);
    }

    /** Also for an endpoint of the application's own. */
    @BuildStep
    @Record(ExecutionTime.RUNTIME_INIT)
    void user(SeamBuildTimeConfig config, BeanDiscoveryFinishedBuildItem discovered, FrontEndRecorder recorder,
            BuildProducer<SyntheticBeanBuildItem> beans) {
        if (isEnabled(config) || !SeamBeansProcessor.workspacesOf(Set.of(SEAM_USER), discovered).isEmpty()) {
            beans.produce(SyntheticBeanBuildItem.configure(SEAM_USER)
                    .scope(Singleton.class)
                    .defaultBean()
                    .unremovable()
                    .setRuntimeInit()
                    .addInjectionPoint(ClassType.create(ClientFactory.class))
                    .createWith(recorder.user())
                    .done());
        }
    }

    @BuildStep
    @Record(ExecutionTime.RUNTIME_INIT)
    @Consume(SyntheticBeansRuntimeInitBuildItem.class)
    void route(SeamBuildTimeConfig config, Capabilities capabilities, FrontEndRecorder recorder,
            BuildProducer<RouteBuildItem> routes) {
        if (!isEnabled(config)) {
            return;
        }
        if (capabilities.isMissing(Capability.SECURITY) || capabilities.isMissing(Capability.VERTX_HTTP)) {
            throw new ConfigurationException("The endpoint of " + ENABLED_SETTING + " returns tokens only to authenticated "
                    + "users: add an extension that authenticates users, such as quarkus-oidc or quarkus-security-jpa");
        }
        String path = path(config);
        // With an order, the path is always relative, and begins with a slash.
        routes.produce(RouteBuildItem.newApplicationRoute(path).withOrder(BEFORE_PERMISSIONS)
                .withRequestHandler(recorder.authentication()).build());
        routes.produce(RouteBuildItem.newApplicationRoute(path).withOrder(BEFORE_PERMISSIONS)
                .withRequestHandler(recorder.authenticationFailure()).asFailureRoute().build());
        // With a leading slash, it would not be below quarkus.http.root-path.
        routes.produce(RouteBuildItem.newApplicationRoute(path.substring(1)).withRequestHandler(recorder.route())
                .asBlockingRoute().build());
    }

    private static String path(SeamBuildTimeConfig config) {
        String path = config.frontEnd().path().orElse(DEFAULT_PATH);
        if (!path.matches("(/[A-Za-z0-9._~-]+)+")) {
            throw new ConfigurationException("quarkus.seam.front-end.path must be a path such as " + DEFAULT_PATH
                    + ", of letters, digits, dots, dashes and underscores between slashes");
        }
        return path;
    }
}
