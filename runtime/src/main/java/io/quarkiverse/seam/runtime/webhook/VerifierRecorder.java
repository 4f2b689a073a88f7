package io.quarkiverse.seam.runtime.webhook;

import java.util.function.Function;

import org.eclipse.microprofile.config.ConfigProvider;

import io.quarkiverse.seam.runtime.config.SeamConfig;
import io.quarkiverse.seam.runtime.config.WebhookSettings;
import io.quarkiverse.seam.webhooks.SeamWebhookVerifier;
import io.quarkus.arc.SyntheticCreationalContext;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.RuntimeValue;
import io.quarkus.runtime.annotations.Recorder;
import io.quarkus.runtime.configuration.ConfigurationException;

/** Creates the verifiers that the application injects. */
@Recorder
public class VerifierRecorder {

    private final RuntimeValue<SeamConfig> config;

    public VerifierRecorder(RuntimeValue<SeamConfig> config) {
        this.config = config;
    }

    /**
     * @param workspace the name of the workspace in the configuration
     * @throws ConfigurationException in production, if it has no secret
     */
    public Function<SyntheticCreationalContext<SeamWebhookVerifier>, SeamWebhookVerifier> verifier(String workspace) {
        WebhookSettings settings = WebhookSettings.of(workspace, config.getValue(), ConfigProvider.getConfig());
        if (settings.secrets().isEmpty() && LaunchMode.current() == LaunchMode.NORMAL) {
            throw new ConfigurationException(settings.missingSecret());
        }
        return context -> {
            if (settings.secrets().isEmpty()) {
                throw new ConfigurationException(settings.missingSecret());
            }
            return SeamWebhookVerifier.of(settings.secrets().toArray(String[]::new));
        };
    }
}
