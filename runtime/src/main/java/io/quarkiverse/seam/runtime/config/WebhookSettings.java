package io.quarkiverse.seam.runtime.config;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.microprofile.config.Config;

import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.config.Secret;

/** The settings of one workspace's webhook. */
public final class WebhookSettings {

    /** A signature is valid for five minutes before and after its time. */
    private static final Duration SHORTEST = Duration.ofMinutes(10);
    private static final Duration LONGEST = Duration.ofDays(36_500);

    private final String workspace;
    private final List<String> secrets;
    private final int maxConcurrent;
    private final Duration remember;

    private WebhookSettings(String workspace, List<String> secrets, int maxConcurrent, Duration remember) {
        this.workspace = workspace;
        this.secrets = secrets;
        this.maxConcurrent = maxConcurrent;
        this.remember = remember;
    }

    /**
     * @param workspace the name in the configuration, {@link ConfiguredWorkspaces#DEFAULT} for the default workspace
     * @throws ConfigurationException if one of the settings is invalid
     */
    public static WebhookSettings of(String workspace, SeamConfig seam, Config config) {
        SeamConfig.WebhookConfig webhook = seam.workspaces().get(workspace).webhook();
        String prefix = ConfiguredWorkspaces.settingsPrefix(workspace);
        int maxConcurrent = webhook.maxConcurrent().orElse(256);
        if (maxConcurrent < 1) {
            throw new ConfigurationException(prefix + "webhook.max-concurrent must be positive");
        }
        Duration remember = webhook.remember().orElse(Duration.ofHours(48));
        if (remember.compareTo(SHORTEST) < 0 || remember.compareTo(LONGEST) > 0) {
            throw new ConfigurationException(prefix + "webhook.remember must be at least " + SHORTEST.toMinutes()
                    + " minutes, since a signature is valid for that time, and at most " + LONGEST.toDays() + " days");
        }
        return new WebhookSettings(workspace, secrets(workspace, webhook, config), maxConcurrent, remember);
    }

    /** A value of the Dev Service is used only if nothing else sets one, as for credentials. */
    private static List<String> secrets(String workspace, SeamConfig.WebhookConfig webhook, Config config) {
        Optional<String> ofDevService = config.getOptionalValue(DevServiceSettings.webhookSecret(workspace), String.class);
        List<String> configured = checked(settingWithSecrets(workspace),
                webhook.secret().orElse(List.of()).stream().map(Secret::get).toList());
        if (!configured.isEmpty() && !configured.equals(ofDevService.map(List::of).orElse(null))) {
            return configured;
        }
        if (workspace.equals(ConfiguredWorkspaces.DEFAULT)) {
            List<String> ofVariable = checked(SettingNames.WEBHOOK_SECRET_VARIABLE, config
                    .getOptionalValues(SettingNames.WEBHOOK_SECRET_VARIABLE, String.class).orElse(List.of()));
            if (!ofVariable.isEmpty()) {
                return ofVariable;
            }
        }
        return ofDevService.map(List::of).orElse(configured);
    }

    private static List<String> checked(String setting, List<String> values) {
        List<String> secrets = new ArrayList<>();
        for (String value : values) {
            String secret = value.strip();
            if (!secret.isEmpty()) {
                try {
                    WebhookSecret.check(setting, secret);
                } catch (IllegalArgumentException e) {
                    throw new ConfigurationException(e.getMessage());
                }
                secrets.add(secret);
            }
        }
        return List.copyOf(secrets);
    }

    private static String settingWithSecrets(String workspace) {
        return ConfiguredWorkspaces.settingsPrefix(workspace) + SettingNames.WEBHOOK_SECRET;
    }

    /** @return the sentence that names the settings with a secret */
    public String missingSecret() {
        return "The webhook of " + ConfiguredWorkspace.description(workspace) + " has no secret: set "
                + settingWithSecrets(workspace) + (workspace.equals(ConfiguredWorkspaces.DEFAULT)
                        ? ", or the environment variable " + SettingNames.WEBHOOK_SECRET_VARIABLE
                        : "");
    }

    public String workspace() {
        return workspace;
    }

    /** The name in messages: "the default workspace" or "the workspace acme". */
    public String description() {
        return ConfiguredWorkspace.description(workspace);
    }

    /** Empty if none is set. */
    public List<String> secrets() {
        return secrets;
    }

    public int maxConcurrent() {
        return maxConcurrent;
    }

    public Duration remember() {
        return remember;
    }
}
