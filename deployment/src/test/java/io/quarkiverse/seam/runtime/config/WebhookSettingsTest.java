package io.quarkiverse.seam.runtime.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;

/** A setting of a webhook that cannot work is rejected in one sentence that names it. */
class WebhookSettingsTest {

    /** While a signature is valid, the delivery must be remembered. */
    @ParameterizedTest
    @ValueSource(strings = { "-1s", "0s", "1s", "599s", "36501d" })
    void rememberedForTooShortOrTooLong(String remember) {
        assertThatThrownBy(() -> settings("quarkus.seam.acme.webhook.remember", remember))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        "quarkus.seam.acme.webhook.remember must be at least 10 minutes, since a signature is valid for that "
                                + "time, and at most 36500 days");
    }

    @ParameterizedTest
    @ValueSource(strings = { "10m", "36500d" })
    void remembered(String remember) {
        assertThat(settings("quarkus.seam.acme.webhook.remember", remember).remember())
                .isBetween(Duration.ofMinutes(10), Duration.ofDays(36500));
    }

    @Test
    void noDeliveryAtATime() {
        assertThatThrownBy(() -> settings("quarkus.seam.acme.webhook.max-concurrent", "0"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("quarkus.seam.acme.webhook.max-concurrent must be positive");
    }

    private static WebhookSettings settings(String setting, String value) {
        SmallRyeConfig config = new SmallRyeConfigBuilder().addDiscoveredConverters().withMapping(SeamConfig.class)
                .withSources(new PropertiesConfigSource(Map.of(setting, value), "test", 250)).build();
        return WebhookSettings.of("acme", config.getConfigMapping(SeamConfig.class), config);
    }
}
