package io.quarkiverse.seam.deployment;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.jboss.logging.Logger;

import io.quarkiverse.seam.deployment.devservice.FakeSeamServer;
import io.quarkiverse.seam.runtime.config.ConfiguredWorkspaces;
import io.quarkiverse.seam.runtime.config.DevServiceSettings;
import io.quarkiverse.seam.runtime.config.SettingNames;
import io.quarkus.arc.deployment.BeanDiscoveryFinishedBuildItem;
import io.quarkus.deployment.Capabilities;
import io.quarkus.deployment.Capability;
import io.quarkus.deployment.IsDevServicesSupportedByLaunchMode;
import io.quarkus.deployment.IsDevelopment;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.annotations.BuildSteps;
import io.quarkus.deployment.annotations.Produce;
import io.quarkus.deployment.builditem.DevServicesResultBuildItem;
import io.quarkus.deployment.builditem.LaunchModeBuildItem;
import io.quarkus.deployment.builditem.LiveReloadBuildItem;
import io.quarkus.deployment.builditem.Startable;
import io.quarkus.deployment.dev.devservices.DevServicesConfig;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.configuration.ConfigUtils;
import io.quarkus.runtime.configuration.ConfigurationException;

/** Starts the Dev Service for Seam in dev mode and tests, for the workspaces that have neither a URL nor credentials. */
@BuildSteps(onlyIf = { SeamEnabled.class, DevServicesConfig.Enabled.class, IsDevServicesSupportedByLaunchMode.class })
class SeamDevServiceProcessor {

    private static final Logger LOG = Logger.getLogger(SeamDevServiceProcessor.class);

    private static final String DESCRIPTION = "Dev Service for Seam";
    private static final String PORT_SETTING = "quarkus.seam.devservices.port";

    /**
     * The first server takes much longer to start than the second one, since its classes have to be loaded. Here, they are
     * loaded while other build steps run. Otherwise, the application would wait for them before it starts.
     */
    @BuildStep(onlyIf = IsDevelopment.class)
    @Produce(DevServicesResultBuildItem.class)
    void loadServer(SeamBuildTimeConfig config, LiveReloadBuildItem liveReload) {
        if (config.devservices().enabled().orElse(true) && !liveReload.isLiveReload() && !isDefaultConfigured()) {
            try (FakeSeamServer server = new FakeSeamServer(0, Set.of())) {
                server.start();
            }
        }
    }

    @BuildStep
    DevServicesResultBuildItem start(SeamBuildTimeConfig config, SeamWorkspacesBuildItem workspaces,
            SeamWebhookUsersBuildItem webhookUsers, Optional<ObservedEventsBuildItem> observed, Capabilities capabilities,
            BeanDiscoveryFinishedBuildItem beans, LaunchModeBuildItem launchMode) {
        if (!config.devservices().enabled().orElse(true)) {
            return null;
        }
        Map<String, Function<FakeSeamService, String>> settings = new HashMap<>();
        Optional<String> configured = firstConfigured(SettingNames.URLS_OF_DEFAULT)
                .or(() -> credentialsOf(ConfiguredWorkspaces.DEFAULT, beans))
                .or(() -> firstConfigured(SettingNames.VARIABLES_OF_DEFAULT));
        if (configured.isEmpty()) {
            String prefix = ConfiguredWorkspaces.settingsPrefix(ConfiguredWorkspaces.DEFAULT);
            settings.put(prefix + "url", FakeSeamService::getConnectionInfo);
            settings.put(prefix + SettingNames.API_KEY, service -> service.server.apiKey());
            settings.put(DevServiceSettings.apiKey(ConfiguredWorkspaces.DEFAULT), service -> service.server.apiKey());
        }
        Set<String> served = new TreeSet<>();
        for (String name : workspaces.names()) {
            String prefix = ConfiguredWorkspaces.settingsPrefix(name);
            if (firstConfigured(settingsOf(name, List.of("url"))).or(() -> credentialsOf(name, beans)).isEmpty()) {
                served.add(name);
                // Otherwise it inherits the URL of the default workspace, which is that of the Dev Service.
                if (configured.isPresent()) {
                    settings.put(prefix + "url", FakeSeamService::getConnectionInfo);
                }
                settings.put(prefix + SettingNames.API_KEY, service -> service.server.apiKey(name));
                settings.put(DevServiceSettings.apiKey(name), service -> service.server.apiKey(name));
            }
        }
        if (settings.isEmpty()) {
            LOG.infof("The Dev Service for Seam is not started, because %s is configured", configured.get());
            return null;
        }
        settings.put(DevServiceSettings.URL, FakeSeamService::getConnectionInfo);
        Set<String> signed = new TreeSet<>(webhookUsers.workspaces());
        if (observed.isPresent() && observed.get().ofAnyWorkspace()) {
            signed.addAll(served);
        }
        signed.removeIf(name -> secretOfWebhook(name, beans).isPresent());
        for (String name : signed) {
            settings.put(ConfiguredWorkspaces.settingsPrefix(name) + SettingNames.WEBHOOK_SECRET,
                    service -> service.server.webhookSecret(name));
            settings.put(DevServiceSettings.webhookSecret(name), service -> service.server.webhookSecret(name));
        }
        boolean receives = observed.isPresent() && capabilities.isPresent(Capability.VERTX_HTTP)
                && launchMode.getLaunchMode().isDevOrTest();
        Set<String> webhooks = receives ? Set.copyOf(signed) : Set.of();
        Set<String> named = new TreeSet<>(served);
        named.addAll(signed);
        named.remove(ConfiguredWorkspaces.DEFAULT);
        int port = config.devservices().port().orElse(0);
        if (port < 0 || port > 65535) {
            throw new ConfigurationException(PORT_SETTING + " must be between 1 and 65535; leave it unset for any free port");
        }
        Supplier<FakeSeamService> newService = () -> new FakeSeamService(new FakeSeamServer(port, named, webhooks));
        if (launchMode.getLaunchMode() == LaunchMode.RUN) {
            // quarkus:run does not start services, but passes on the settings of those that are running.
            FakeSeamService service = newService.get();
            service.start();
            service.logAddress();
            Map<String, String> values = new HashMap<>();
            settings.forEach((key, value) -> values.put(key, value.apply(service)));
            return DevServicesResultBuildItem.discovered()
                    .feature(SeamBeansProcessor.FEATURE)
                    .description(DESCRIPTION)
                    .config(values)
                    .build();
        }
        return DevServicesResultBuildItem.<FakeSeamService> owned()
                .feature(SeamBeansProcessor.FEATURE)
                .description(DESCRIPTION)
                .serviceConfig(new ServiceConfig(port, Set.copyOf(settings.keySet()), webhooks))
                .startable(newService)
                .configProvider(settings)
                .postStartHook(FakeSeamService::logAddress)
                .build();
    }

    /** As far as it can be known before there are beans. */
    private static boolean isDefaultConfigured() {
        return Stream.of(SettingNames.URLS_OF_DEFAULT, settingsOf(ConfiguredWorkspaces.DEFAULT, SettingNames.CREDENTIALS),
                SettingNames.VARIABLES_OF_DEFAULT).anyMatch(settings -> firstConfigured(settings).isPresent());
    }

    private static Optional<String> credentialsOf(String workspace, BeanDiscoveryFinishedBuildItem beans) {
        return firstConfigured(settingsOf(workspace, SettingNames.CREDENTIALS))
                .or(() -> SeamBeansProcessor.hasCredentialsProvider(workspace, beans)
                        ? Optional.of("a SeamCredentialsProvider")
                        : Optional.empty());
    }

    private static Optional<String> secretOfWebhook(String workspace, BeanDiscoveryFinishedBuildItem beans) {
        Optional<String> configured = firstConfigured(settingsOf(workspace, List.of(SettingNames.WEBHOOK_SECRET)));
        if (configured.isPresent()) {
            return configured;
        }
        if (workspace.equals(ConfiguredWorkspaces.DEFAULT)) {
            return firstConfigured(List.of(SettingNames.WEBHOOK_SECRET_VARIABLE));
        }
        // Any name may be that of a tenant.
        return SeamWebhookProcessor.hasTenants(beans) ? Optional.of("a SeamWebhookSecrets") : Optional.empty();
    }

    /** The name of a workspace may be in quotes, even if it does not need them. */
    private static List<String> settingsOf(String workspace, List<String> keys) {
        return Stream.of(ConfiguredWorkspaces.settingsPrefix(workspace), "quarkus.seam.\"" + workspace + "\".")
                .flatMap(prefix -> keys.stream().map(prefix::concat))
                .toList();
    }

    private static Optional<String> firstConfigured(List<String> settings) {
        return settings.stream().filter(ConfigUtils::isPropertyNonEmpty).findFirst();
    }

    /**
     * While this stays the same, the service keeps running, with its state, across live reloads. It contains the names of the
     * settings because a running service keeps supplying the same ones, even if the application sets them by now.
     *
     * @param webhooks the workspaces whose webhook the application has
     */
    record ServiceConfig(int port, Set<String> settings, Set<String> webhooks) implements Serializable {
    }

    static final class FakeSeamService implements Startable {

        private final FakeSeamServer server;

        FakeSeamService(FakeSeamServer server) {
            this.server = server;
        }

        @Override
        public void start() {
            try {
                server.start();
            } catch (IllegalStateException e) {
                // Without a cause: dev mode does not report a failure whose root cause is a BindException, and hangs.
                IllegalStateException failure = new IllegalStateException(e.getMessage() + ": set " + PORT_SETTING
                        + " to another port, or leave it unset for any free port");
                failure.addSuppressed(e);
                throw failure;
            }
        }

        void logAddress() {
            LOG.infof("The Dev Service for Seam listens at %s", server.url());
        }

        @Override
        public String getConnectionInfo() {
            return server.url();
        }

        @Override
        public String getContainerId() {
            return null;
        }

        @Override
        public void close() {
            server.close();
        }
    }
}
