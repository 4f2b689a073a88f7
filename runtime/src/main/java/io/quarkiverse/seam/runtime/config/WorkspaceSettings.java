package io.quarkiverse.seam.runtime.config;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigValue;

import io.quarkiverse.seam.SeamCredentials;
import io.quarkiverse.seam.runtime.config.SeamConfig.WorkspaceConfig;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.config.Secret;

/**
 * Reads the settings of one workspace. The values of the Dev Service are used only if nothing else sets them: a test resource
 * sets its values after the build has decided to start the Dev Service.
 */
record WorkspaceSettings(String name, WorkspaceConfig workspace, Config config) {

    boolean isDefault() {
        return name.equals(ConfiguredWorkspaces.DEFAULT);
    }

    String prefix() {
        return ConfiguredWorkspaces.settingsPrefix(name);
    }

    String description() {
        return ConfiguredWorkspace.description(name);
    }

    String missingCredentials() {
        return "Seam has no credentials for " + description() + ": set " + prefix() + SettingNames.API_KEY + ", or "
                + prefix() + SettingNames.PERSONAL_ACCESS_TOKEN + " and " + prefix() + "workspace-id"
                + (isDefault() ? ", or the environment variable " + SettingNames.API_KEY_VARIABLE : "");
    }

    /** @param ofDevService whether the Dev Service is used unless another URL is set */
    Setting url(boolean ofDevService) {
        // Read by the mapping, which also finds it under the name in quotes.
        Optional<Setting> urlOfName = isDefault() ? Optional.empty() : setting("url", workspace.url());
        Optional<Setting> own = urlOfName.filter(url -> !isUrlOfDevService(url.value()));
        Optional<Setting> override = explicitUrl(SettingNames.OVERRIDE_URI);
        if (override.isPresent() && own.isPresent()) {
            throw new ConfigurationException(SettingNames.OVERRIDE_URI + " sends all calls to one server, but "
                    + own.get().name() + " is set as well: remove one of them");
        }
        Optional<Setting> devService = ofDevService ? variable(DevServiceSettings.URL) : Optional.empty();
        // The Dev Service sets it if it serves this workspace, but not the default one.
        boolean alone = urlOfName.isPresent() && own.isEmpty();
        return override.or(() -> own)
                .or(() -> alone ? devService : Optional.empty())
                .or(() -> SettingNames.URLS_OF_DEFAULT.stream().flatMap(setting -> explicitUrl(setting).stream())
                        .findFirst())
                .or(() -> devService)
                .orElse(new Setting("quarkus.seam.url", ConfiguredWorkspaces.SEAM_URL));
    }

    /** The URL, unless it comes from the Dev Service or is a default of this extension. */
    private Optional<Setting> explicitUrl(String setting) {
        ConfigValue value = config.getConfigValue(setting);
        if (value.getValue() == null || value.getValue().isEmpty() || value.getSourceOrdinal() == Integer.MIN_VALUE
                || isUrlOfDevService(value.getValue())) {
            return Optional.empty();
        }
        return Optional.of(new Setting(setting, value.getValue()));
    }

    private boolean isUrlOfDevService(String url) {
        return variable(DevServiceSettings.URL).filter(setting -> setting.value().equals(url)).isPresent();
    }

    /** @return the API key of the Dev Service, if it serves this workspace */
    Optional<SeamCredentials> ofDevService() {
        return variable(DevServiceSettings.apiKey(name)).map(key -> new SeamCredentials.ApiKey(key.value()));
    }

    Optional<SeamCredentials> credentials() {
        Optional<String> ofDevService = variable(DevServiceSettings.apiKey(name)).map(Setting::value);
        Optional<SeamCredentials> explicit = credentials(
                secret(SettingNames.API_KEY, workspace.apiKey())
                        .filter(key -> !ofDevService.equals(Optional.of(key.value()))),
                secret(SettingNames.PERSONAL_ACCESS_TOKEN, workspace.personalAccessToken()),
                secret(SettingNames.PUBLISHABLE_KEY, workspace.publishableKey()),
                secret(SettingNames.CLIENT_SESSION_TOKEN, workspace.clientSessionToken()));
        if (explicit.isPresent() || !isDefault()) {
            return explicit;
        }
        return credentials(variable(SettingNames.API_KEY_VARIABLE),
                variable(SettingNames.PERSONAL_ACCESS_TOKEN_VARIABLE), Optional.empty(), Optional.empty());
    }

    private Optional<SeamCredentials> credentials(Optional<Setting> apiKey, Optional<Setting> accessToken,
            Optional<Setting> publishableKey, Optional<Setting> clientSessionToken) {
        List<Setting> set = new ArrayList<>();
        apiKey.ifPresent(set::add);
        accessToken.ifPresent(set::add);
        publishableKey.ifPresent(set::add);
        clientSessionToken.ifPresent(set::add);
        if (set.size() > 1) {
            throw new ConfigurationException("Only one kind of credentials can be set for " + description() + ", but "
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
        return accessToken.map(setting -> {
            String token = setting.checked(CredentialFormat.PERSONAL_ACCESS_TOKEN);
            return workspaceId()
                    .map(id -> new SeamCredentials.PersonalAccessToken(token, id.checked(CredentialFormat.UNKNOWN)))
                    .orElseGet(() -> new SeamCredentials.PersonalAccessToken(token));
        });
    }

    /** @throws ConfigurationException if the credentials are a personal access token without a workspace */
    void requireWorkspace(SeamCredentials credentials) {
        if (credentials instanceof SeamCredentials.PersonalAccessToken token && token.workspaceId() == null) {
            Setting setting = secret(SettingNames.PERSONAL_ACCESS_TOKEN, workspace.personalAccessToken())
                    .orElseGet(() -> new Setting(SettingNames.PERSONAL_ACCESS_TOKEN_VARIABLE, token.token()));
            throw new ConfigurationException(setting.name() + " needs the id of the workspace to act in: set " + prefix()
                    + "workspace-id" + (isDefault() ? ", or the environment variable SEAM_WORKSPACE_ID" : ""));
        }
    }

    private Optional<Setting> workspaceId() {
        Optional<Setting> workspaceId = setting("workspace-id", workspace.workspaceId());
        if (workspaceId.isEmpty() && isDefault()) {
            workspaceId = variable("SEAM_WORKSPACE_ID");
        }
        return workspaceId;
    }

    private Optional<Setting> secret(String key, Optional<Secret<String>> value) {
        return setting(key, value.map(Secret::get));
    }

    private Optional<Setting> setting(String key, Optional<String> value) {
        return value.map(text -> new Setting(prefix() + key, text));
    }

    private Optional<Setting> variable(String variable) {
        return config.getOptionalValue(variable, String.class).map(text -> new Setting(variable, text));
    }

    record Setting(String name, String value) {

        String checked(CredentialFormat kind) {
            try {
                kind.check(name, value);
            } catch (IllegalArgumentException e) {
                throw new ConfigurationException(e.getMessage());
            }
            return value;
        }

        /**
         * Without trailing slashes, and with the scheme and host in lower case. Messages do not contain the value, since a URL
         * may contain a password.
         */
        URI checkedUrl() {
            URI uri;
            try {
                uri = URI.create(value.strip());
            } catch (IllegalArgumentException e) {
                throw new ConfigurationException(name + " is not a valid URL");
            }
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            boolean http = scheme.equals("http") || scheme.equals("https");
            if (http && uri.getHost() == null && uri.getRawAuthority() != null && uri.getRawAuthority().contains("_")) {
                throw new ConfigurationException(
                        name + " has a host name with an underscore, which Java does not support");
            }
            if (!http || uri.getHost() == null || uri.getRawUserInfo() != null || uri.getRawQuery() != null
                    || uri.getRawFragment() != null) {
                throw new ConfigurationException(
                        name + " must be an http or https URL with a host, and without a user, query or fragment");
            }
            String port = uri.getPort() == -1 ? "" : ":" + uri.getPort();
            return URI.create(scheme + "://" + uri.getHost().toLowerCase(Locale.ROOT) + port
                    + uri.getRawPath().replaceAll("/+$", ""));
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
