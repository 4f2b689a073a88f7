package io.quarkiverse.seam.runtime.config;

import jakarta.annotation.Priority;

import io.smallrye.config.ConfigSourceInterceptor;
import io.smallrye.config.ConfigSourceInterceptorContext;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.Priorities;
import io.smallrye.config.SecretKeys;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.SmallRyeConfigBuilderCustomizer;

/**
 * With {@code quarkus.config.log.values}, SmallRye Config logs the value of each setting that is read, except for secret ones:
 * those of the type {@link io.smallrye.config.Secret} in {@link SeamConfig}, and the environment variables named here.
 * By itself, it would also forbid applications to read them, by {@code @ConfigProperty} or in an expression.
 */
public final class SecretSettings implements SmallRyeConfigBuilderCustomizer {

    @Override
    public void configBuilder(SmallRyeConfigBuilder builder) {
        builder.withSecretKeys("SEAM_API_KEY", "SEAM_PERSONAL_ACCESS_TOKEN");
        builder.withInterceptors(new Readable());
    }

    /** Within expressions, so that these may use the settings, and around the log. */
    @Priority(Priorities.LIBRARY + 275)
    private static final class Readable implements ConfigSourceInterceptor {

        private static final long serialVersionUID = 1;

        @Override
        public ConfigValue getValue(ConfigSourceInterceptorContext context, String name) {
            // A profile may come first.
            return name.contains("quarkus.seam.") || name.contains("SEAM_")
                    ? SecretKeys.doUnlocked(() -> context.proceed(name))
                    : context.proceed(name);
        }
    }
}
