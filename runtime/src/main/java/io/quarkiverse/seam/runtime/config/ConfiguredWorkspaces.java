package io.quarkiverse.seam.runtime.config;

import java.lang.annotation.Annotation;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.inject.Default;

import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

import io.quarkiverse.seam.SeamCredentials;
import io.quarkiverse.seam.SeamCredentialsProvider;
import io.quarkiverse.seam.SeamWorkspace;
import io.quarkiverse.seam.runtime.config.SeamConfig.WorkspaceConfig;
import io.quarkiverse.seam.runtime.http.RestClientFactory;
import io.quarkus.arc.Arc;
import io.quarkus.arc.InjectableInstance;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.mutiny.Uni;

/** The workspaces by name, made of the configuration; what is wrong with it is said in one sentence. */
public final class ConfiguredWorkspaces {

    public static final String DEFAULT = "<default>";

    private final SeamConfig config;
    private final Map<String, ConfiguredWorkspace> workspaces = new ConcurrentHashMap<>();

    public ConfiguredWorkspaces(SeamConfig config) {
        this.config = config;
    }

    /** @return what the settings of a workspace begin with, as a user writes it */
    public static String settingsPrefix(String name) {
        return name.equals(DEFAULT) ? "quarkus.seam."
                : "quarkus.seam." + (name.contains(".") ? "\"" + name + "\"" : name) + ".";
    }

    public ConfiguredWorkspace get(String name) {
        ConfiguredWorkspace workspace = workspaces.get(name);
        if (workspace == null) {
            // Not computeIfAbsent: a bean that provides credentials may ask for a workspace while it is created.
            workspace = create(name);
            workspaces.put(name, workspace);
        }
        return workspace;
    }

    /** @throws ConfigurationException if a call could not be made in one of these, as far as can be known now */
    public void check(Collection<String> names) {
        for (String name : names) {
            ConfiguredWorkspace workspace = get(name);
            if (workspace.credentials() instanceof Missing missing) {
                throw missing.exception();
            }
        }
    }

    private ConfiguredWorkspace create(String name) {
        WorkspaceConfig workspace = config.workspaces().get(name);
        Settings settings = new Settings(name, workspace, ConfigProvider.getConfig());
        return new ConfiguredWorkspace(name, settings.url(), credentials(name, settings),
                RetryPolicy.of(workspace.retry(), settings.prefix()));
    }

    private ConfiguredWorkspace.CredentialsSource credentials(String name, Settings settings) {
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
        return new Missing(settings);
    }

    private record Configured(SeamCredentials known) implements ConfiguredWorkspace.CredentialsSource {

        @Override
        public Uni<SeamCredentials> credentials() {
            return Uni.createFrom().item(known);
        }
    }

    private static final class Provided implements ConfiguredWorkspace.CredentialsSource {

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
                throw answeredNull();
            }
            return credentials.onItem().ifNull().failWith(Provided::answeredNull);
        }

        private static IllegalStateException answeredNull() {
            return new IllegalStateException("The SeamCredentialsProvider answered null instead of credentials");
        }
    }

    private record Missing(Settings settings) implements ConfiguredWorkspace.CredentialsSource {

        ConfigurationException exception() {
            return new ConfigurationException(settings.missingCredentials());
        }

        @Override
        public Uni<SeamCredentials> credentials() {
            throw exception();
        }
    }

    /** The settings of one workspace, under the names that a user gave them. */
    private record Settings(String name, WorkspaceConfig workspace, Config environment) {

        boolean isDefault() {
            return name.equals(DEFAULT);
        }

        String prefix() {
            return settingsPrefix(name);
        }

        String description() {
            return isDefault() ? "the default workspace" : "the workspace " + name;
        }

        String missingCredentials() {
            return "Seam has no credentials for " + description() + ": set " + prefix() + "api-key, or "
                    + prefix() + "personal-access-token and " + prefix() + "workspace-id"
                    + (isDefault() ? ", or the environment variable SEAM_API_KEY" : "");
        }

        String url() {
            if (!isDefault() && workspace.url().isPresent()) {
                return new Setting(prefix() + "url", workspace.url().get()).checkedUrl();
            }
            // The REST client's own setting: that of the default workspace is its default.
            String effective = environment.getValue(RestClientFactory.URL_SETTING, String.class);
            return variable("quarkus.seam.url").or(() -> variable("SEAM_ENDPOINT"))
                    .filter(setting -> setting.value().equals(effective))
                    .orElse(new Setting(RestClientFactory.URL_SETTING, effective))
                    .checkedUrl();
        }

        Optional<SeamCredentials> credentials() {
            Optional<SeamCredentials> explicit = credentials(
                    setting("api-key", workspace.apiKey()),
                    setting("personal-access-token", workspace.personalAccessToken()),
                    setting("publishable-key", workspace.publishableKey()),
                    setting("client-session-token", workspace.clientSessionToken()));
            if (explicit.isPresent() || !isDefault()) {
                return explicit;
            }
            return credentials(variable("SEAM_API_KEY"), variable("SEAM_PERSONAL_ACCESS_TOKEN"), Optional.empty(),
                    Optional.empty());
        }

        private Optional<SeamCredentials> credentials(Optional<Setting> apiKey, Optional<Setting> accessToken,
                Optional<Setting> publishableKey, Optional<Setting> clientSessionToken) {
            List<Setting> set = new ArrayList<>();
            apiKey.ifPresent(set::add);
            accessToken.ifPresent(set::add);
            publishableKey.ifPresent(set::add);
            clientSessionToken.ifPresent(set::add);
            if (set.size() > 1) {
                throw new ConfigurationException("Seam takes one kind of credentials for " + description() + ", but "
                        + set.get(0).name() + " and " + set.get(1).name() + " are both set");
            }
            if (apiKey.isPresent()) {
                return Optional.of(new SeamCredentials.ApiKey(apiKey.get().checked(CredentialFormat.API_KEY)));
            }
            if (publishableKey.isPresent()) {
                return Optional.of(new SeamCredentials.PublishableKey(
                        publishableKey.get().checked(CredentialFormat.PUBLISHABLE_KEY)));
            }
            if (clientSessionToken.isPresent()) {
                return Optional.of(new SeamCredentials.ClientSessionToken(
                        clientSessionToken.get().checked(CredentialFormat.CLIENT_SESSION_TOKEN)));
            }
            return accessToken.map(token -> new SeamCredentials.PersonalAccessToken(
                    token.checked(CredentialFormat.PERSONAL_ACCESS_TOKEN),
                    workspaceId(token).checked(CredentialFormat.UNKNOWN)));
        }

        private Setting workspaceId(Setting accessToken) {
            Optional<Setting> workspaceId = setting("workspace-id", workspace.workspaceId());
            if (workspaceId.isEmpty() && isDefault()) {
                workspaceId = variable("SEAM_WORKSPACE_ID");
            }
            return workspaceId.orElseThrow(() -> new ConfigurationException(accessToken.name()
                    + " needs the id of the workspace to act in: set " + prefix() + "workspace-id"
                    + (isDefault() ? ", or the environment variable SEAM_WORKSPACE_ID" : "")));
        }

        private Optional<Setting> setting(String key, Optional<String> value) {
            return value.map(text -> new Setting(prefix() + key, text));
        }

        private Optional<Setting> variable(String variable) {
            return environment.getOptionalValue(variable, String.class).map(text -> new Setting(variable, text));
        }
    }

    private record Setting(String name, String value) {

        String checked(CredentialFormat kind) {
            try {
                kind.check(name, value);
            } catch (IllegalArgumentException e) {
                throw new ConfigurationException(e.getMessage());
            }
            return value;
        }

        /** Without the slash at its end. Messages hold no value: a URL may carry a password. */
        String checkedUrl() {
            URI uri;
            try {
                uri = URI.create(value.strip());
            } catch (IllegalArgumentException e) {
                throw new ConfigurationException(name + " is no URL");
            }
            boolean http = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            if (!http || uri.getHost() == null || uri.getRawUserInfo() != null || uri.getRawQuery() != null
                    || uri.getRawFragment() != null) {
                throw new ConfigurationException(
                        name + " must be an http or https URL with a host, and without a user, query or fragment");
            }
            String url = uri.toString();
            return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
