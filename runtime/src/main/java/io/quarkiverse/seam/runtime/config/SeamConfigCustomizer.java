package io.quarkiverse.seam.runtime.config;

import java.util.Set;

import jakarta.annotation.Priority;

import io.smallrye.config.ConfigSourceInterceptor;
import io.smallrye.config.ConfigSourceInterceptorContext;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.Priorities;
import io.smallrye.config.SecretKeys;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.SmallRyeConfigBuilderCustomizer;

/** What the configuration itself must know of the settings, at build time and at run time. */
public final class SeamConfigCustomizer implements SmallRyeConfigBuilderCustomizer {

    @Override
    public void configBuilder(SmallRyeConfigBuilder builder) {
        // Those of the type Secret in SeamConfig are known to be secret by that.
        builder.withSecretKeys("SEAM_API_KEY", "SEAM_PERSONAL_ACCESS_TOKEN");
        builder.withInterceptors(new ReadableSecrets(), new RestClientUrls());
    }

    /**
     * SmallRye Config keeps secret settings out of its log ({@code quarkus.config.log.values}), but would also forbid
     * applications to read them, by {@code @ConfigProperty} or in an expression.
     */
    @Priority(Priorities.LIBRARY + 275)
    private static final class ReadableSecrets implements ConfigSourceInterceptor {

        private static final long serialVersionUID = 1;

        @Override
        public ConfigValue getValue(ConfigSourceInterceptorContext context, String name) {
            // A profile may come first.
            return name.contains("quarkus.seam.") || name.contains("SEAM_")
                    ? SecretKeys.doUnlocked(() -> context.proceed(name))
                    : context.proceed(name);
        }
    }

    /** The REST client fails for a URL that is empty or between blanks, although it never uses one of these. */
    @Priority(Priorities.LIBRARY + 400)
    private static final class RestClientUrls implements ConfigSourceInterceptor {

        private static final long serialVersionUID = 1;

        private static final Set<String> URLS = Set.of("quarkus.rest-client.seam.url", "quarkus.rest-client.\"seam\".url",
                "seam/mp-rest/url");
        private static final Set<String> URIS = Set.of("quarkus.rest-client.seam.uri", "quarkus.rest-client.\"seam\".uri",
                "seam/mp-rest/uri");

        @Override
        public ConfigValue getValue(ConfigSourceInterceptorContext context, String name) {
            ConfigValue value = context.proceed(name);
            if (value == null || value.getValue() == null || !URLS.contains(name) && !URIS.contains(name)) {
                return value;
            }
            String url = value.getValue().strip();
            return url.isEmpty() && URLS.contains(name)
                    ? value.withValue(ConfiguredWorkspaces.SEAM_URL).withConfigSourceOrdinal(Integer.MIN_VALUE)
                    : value.withValue(url);
        }
    }
}
