package io.quarkiverse.seam.runtime.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;

/** The log of the configuration shows no secret, but the application may read them as every other setting. */
class SecretSettingsTest {

    private static final Map<String, String> SETTINGS = Map.ofEntries(
            Map.entry("smallrye.config.log.values", "true"),
            Map.entry("quarkus.seam.url", "http://seam.test"),
            Map.entry("quarkus.seam.api-key", "seam_default1_key"),
            Map.entry("quarkus.seam.acme.personal-access-token", "seam_at1_token"),
            Map.entry("quarkus.seam.\"b.c\".publishable-key", "seam_pk1_key"),
            Map.entry("quarkus.seam.\"quoted\".client-session-token", "seam_cst1_token"),
            Map.entry("%test.quarkus.seam.profile.api-key", "seam_profile1_key"),
            Map.entry("SEAM_API_KEY", "seam_variable1_key"),
            Map.entry("SEAM_PERSONAL_ACCESS_TOKEN", "seam_at1_variable"),
            Map.entry("quarkus.seam.webhook.secret", "seam_webhook1,seam_webhook2"),
            Map.entry("quarkus.seam.acme.webhook.secret[0]", "seam_webhook3"),
            Map.entry("SEAM_WEBHOOK_SECRET", "seam_webhook4"),
            Map.entry("of-the-application", "${quarkus.seam.api-key}"));

    private static final SmallRyeConfig CONFIG = new SmallRyeConfigBuilder()
            .withCustomizers(new SeamConfigCustomizer())
            .addDefaultInterceptors()
            .withProfile("test")
            .withMapping(SeamConfig.class)
            .withSources(new PropertiesConfigSource(SETTINGS, "test", 250))
            .build();

    @Test
    void theApplicationReadsThem() {
        assertThat(CONFIG.getValue("quarkus.seam.api-key", String.class)).isEqualTo("seam_default1_key");
        assertThat(CONFIG.getValue("quarkus.seam.\"b.c\".publishable-key", String.class)).isEqualTo("seam_pk1_key");
        assertThat(CONFIG.getValue("%test.quarkus.seam.profile.api-key", String.class)).isEqualTo("seam_profile1_key");
        assertThat(CONFIG.getValue("SEAM_API_KEY", String.class)).isEqualTo("seam_variable1_key");
        assertThat(CONFIG.getValue("of-the-application", String.class)).isEqualTo("seam_default1_key");
    }

    @Test
    void theLogShowsNone() {
        List<String> log = log(() -> SETTINGS.keySet().forEach(setting -> CONFIG.getValue(setting, String.class)));

        assertThat(log).anyMatch(line -> line.contains("http://seam.test"))
                .anyMatch(line -> line.contains("quarkus.seam.api-key"))
                .noneMatch(line -> line.contains("seam_"));
    }

    /** Whoever adds a setting need not think of it. */
    @Test
    void everySettingWithSuchANameIsSecret() {
        List<String> open = getters(SeamConfig.class)
                .filter(getter -> getter.getName().matches("(?i).*(key|token|secret|password)s?"))
                .filter(getter -> !getter.getGenericReturnType().getTypeName().contains("io.smallrye.config.Secret<"))
                .map(Method::toString)
                .toList();

        assertThat(open).isEmpty();
    }

    private static Stream<Method> getters(Class<?> group) {
        return Stream.concat(Stream.of(group.getDeclaredMethods()),
                Stream.of(group.getDeclaredClasses()).flatMap(SecretSettingsTest::getters));
    }

    private static List<String> log(Runnable action) {
        List<String> lines = new ArrayList<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord line) {
                lines.add(String.format(line.getMessage(), line.getParameters()));
            }

            @Override
            public void flush() {
            }

            @Override
            public void close() {
            }
        };
        Logger logger = Logger.getLogger("io.smallrye.config");
        Level before = logger.getLevel();
        logger.setLevel(Level.ALL);
        logger.addHandler(handler);
        try {
            action.run();
        } finally {
            logger.removeHandler(handler);
            logger.setLevel(before);
        }
        return lines;
    }
}
