package io.quarkiverse.seam.runtime.config;

import jakarta.annotation.Priority;

import io.smallrye.config.ConfigSourceInterceptor;
import io.smallrye.config.ConfigSourceInterceptorContext;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.Priorities;
import io.smallrye.config.SecretKeys;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.SmallRyeConfigBuilderCustomizer;

/** Adapts SmallRye Config to the settings of this extension, at build time and at runtime. */
public final class SeamConfigCustomizer implements SmallRyeConfigBuilderCustomizer {

    @Override
    public void configBuilder(SmallRyeConfigBuilder builder) {
        // In SeamConfig, the type Secret says the same of the settings themselves.
        builder.withSecretKeys(SettingNames.VARIABLES_OF_DEFAULT.toArray(String[]::new));
        builder.withSecretKeys(SettingNames.WEBHOOK_SECRET_VARIABLE);
        builder.withInterceptors(new ReadableSecrets(), new RestClientUrls());
    }

    /**
     * SmallRye Config keeps secret settings out of its log ({@code quarkus.config.log.values}), but would also prevent
     * applications from reading them with {@code @ConfigProperty} or in an expression.
     */
    @Priority(Priorities.LIBRARY + 275)
    private static final class ReadableSecrets implements ConfigSourceInterceptor {

        private static final long serialVersionUID = 1;

        @Override
        public ConfigValue getValue(ConfigSourceInterceptorContext context, String name) {
            // Not startsWith, since the name may begin with a profile.
            return name.contains("quarkus.seam.") || name.contains("SEAM_")
                    ? SecretKeys.doUnlocked(() -> context.proceed(name))
                    : context.proceed(name);
        }
    }

    /** The REST client rejects a URL that is empty or has blanks around it, although it never uses this one. */
    @Priority(Priorities.LIBRARY + 400)
    private static final class RestClientUrls implements ConfigSourceInterceptor {

        private static final long serialVersionUID = 1;

        @Override
        public ConfigValue getValue(ConfigSourceInterceptorContext context, String name) {
            ConfigValue value = context.proceed(name);
            if (value == null || value.getValue() == null || !SettingNames.URLS_OF_REST_CLIENT.contains(name)) {
                return value;
            }
            String url = value.getValue().strip();
            return url.isEmpty() && name.endsWith("url")
                    ? value.withValue(ConfiguredWorkspaces.SEAM_URL).withConfigSourceOrdinal(Integer.MIN_VALUE)
                    : value.withValue(url);
        }
    }
}
