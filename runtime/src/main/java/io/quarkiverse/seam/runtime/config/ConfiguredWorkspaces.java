package io.quarkiverse.seam.runtime.config;

import java.lang.annotation.Annotation;
import java.net.URI;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.inject.Default;

import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.logging.Logger;

import io.quarkiverse.seam.SeamCredentials;
import io.quarkiverse.seam.SeamCredentialsProvider;
import io.quarkiverse.seam.SeamWorkspace;
import io.quarkiverse.seam.runtime.config.ConfiguredWorkspace.CredentialsSource;
import io.quarkiverse.seam.runtime.config.SeamConfig.WorkspaceConfig;
import io.quarkus.arc.Arc;
import io.quarkus.arc.InjectableInstance;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.mutiny.Uni;

/** The workspaces by name, created from the configuration. */
public final class ConfiguredWorkspaces {

    public static final String DEFAULT = "<default>";
    public static final String SEAM_URL = "https://connect.getseam.com";

    private static final Logger LOG = Logger.getLogger(ConfiguredWorkspaces.class);

    private final SeamConfig config;
    private final Map<String, ConfiguredWorkspace> workspaces = new ConcurrentHashMap<>();
    /** The settings that were warned about: several workspaces may share one. */
    private final Set<String> warned = ConcurrentHashMap.newKeySet();

    public ConfiguredWorkspaces(SeamConfig config) {
        this.config = config;
    }

    /** @return the prefix of the settings of a workspace, as a user writes it */
    public static String settingsPrefix(String name) {
        return name.equals(DEFAULT) ? "quarkus.seam."
                : "quarkus.seam." + (name.contains(".") ? "\"" + name + "\"" : name) + ".";
    }

    public ConfiguredWorkspace get(String name) {
        ConfiguredWorkspace workspace = workspaces.get(name);
        if (workspace == null) {
            // Not computeIfAbsent: a bean that provides credentials may look up a workspace while it is created.
            workspace = create(name);
            workspaces.put(name, workspace);
        }
        return workspace;
    }

    /**
     * @param actedIn those of the workspaces whose clients need more than a personal access token without a workspace
     * @throws ConfigurationException if the configuration of one of the workspaces or interfaces is invalid
     */
    public void check(Collection<String> names, Collection<String> actedIn, Collection<String> interfaces) {
        RestClientSettings.check(interfaces, ConfigProvider.getConfig());
        for (String name : names) {
            ConfiguredWorkspace workspace = get(name);
            if (workspace.credentials() instanceof Missing missing) {
                throw missing.exception();
            }
            if (actedIn.contains(name)) {
                settings(name).requireWorkspace(workspace.credentials().known());
            }
        }
    }

    private WorkspaceSettings settings(String name) {
        return new WorkspaceSettings(name, config.workspaces().get(name), ConfigProvider.getConfig());
    }

    private ConfiguredWorkspace create(String name) {
        WorkspaceSettings settings = settings(name);
        WorkspaceConfig workspace = settings.workspace();
        CredentialsSource credentials = credentials(name, settings);
        // The credentials of a provider are unknown at this point: they go to the Dev Service unless a URL is set.
        WorkspaceSettings.Setting url = settings.url(credentials instanceof OfDevService || credentials instanceof Provided);
        warnIfUnencrypted(url);
        return new ConfiguredWorkspace(name, url.checkedUrl().toString(), credentials,
                RetryPolicy.of(workspace.retry(), settings.prefix()),
                WaitPolicy.of(workspace.actionAttempts(), settings.prefix()),
                FrontEndSettings.of(workspace.frontEnd(), settings.prefix(), settings.isDefault(), settings.config()));
    }

    private void warnIfUnencrypted(WorkspaceSettings.Setting setting) {
        URI url = setting.checkedUrl();
        if (url.getScheme().equals("http") && !Loopback.isLoopback(url.getHost()) && warned.add(setting.name())) {
            LOG.warnf("%s begins with http://, so the credentials are sent to %s unencrypted: use https://", setting.name(),
                    url.getHost());
        }
    }

    private CredentialsSource credentials(String name, WorkspaceSettings settings) {
        Annotation qualifier = name.equals(DEFAULT) ? Default.Literal.INSTANCE : SeamWorkspace.Literal.of(name);
        InjectableInstance<SeamCredentialsProvider> provider = Arc.container().select(SeamCredentialsProvider.class, qualifier);
        if (provider.isAmbiguous()) {
            throw new ConfigurationException("There is more than one SeamCredentialsProvider for " + settings.description());
        }
        if (provider.isResolvable()) {
            return new Provided(provider);
        }
        Optional<SeamCredentials> configured = settings.credentials();
        if (configured.isPresent()) {
            return new Configured(configured.get());
        }
        Optional<SeamCredentials> ofDevService = settings.ofDevService();
        if (ofDevService.isPresent()) {
            return new OfDevService(ofDevService.get());
        }
        return new Missing(settings);
    }

    private record Configured(SeamCredentials known) implements CredentialsSource {

        @Override
        public Uni<SeamCredentials> credentials() {
            return Uni.createFrom().item(known);
        }
    }

    private record OfDevService(SeamCredentials known) implements CredentialsSource {

        @Override
        public Uni<SeamCredentials> credentials() {
            return Uni.createFrom().item(known);
        }
    }

    private static final class Provided implements CredentialsSource {

        private final InjectableInstance<SeamCredentialsProvider> bean;
        private volatile SeamCredentialsProvider provider;

        Provided(InjectableInstance<SeamCredentialsProvider> bean) {
            this.bean = bean;
        }

        @Override
        public Uni<SeamCredentials> credentials() {
            if (provider == null) {
                provider = bean.get();
            }
            Uni<SeamCredentials> credentials = provider.credentials();
            if (credentials == null) {
                throw returnedNull();
            }
            return credentials.onItem().ifNull().failWith(Provided::returnedNull);
        }

        private static IllegalStateException returnedNull() {
            return new IllegalStateException("The SeamCredentialsProvider returned null instead of credentials");
        }
    }

    private record Missing(WorkspaceSettings settings) implements CredentialsSource {

        ConfigurationException exception() {
            return new ConfigurationException(settings.missingCredentials());
        }

        @Override
        public Uni<SeamCredentials> credentials() {
            throw exception();
        }
    }
}
