package io.quarkiverse.seam.test.frontend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.seam.clientsessions.ClientSessionTokens;
import io.quarkus.builder.Version;
import io.quarkus.maven.dependency.Dependency;
import io.quarkus.test.QuarkusUnitTest;

/** The build says what an application lacks for tokens and the endpoint. */
class FrontEndErrorTest {

    abstract static class BuildFails {
        @Test
        void theApplicationDoesNotStart() {
            fail("It started");
        }
    }

    private static QuarkusUnitTest buildFails(String sentence, Dependency... dependencies) {
        return new QuarkusUnitTest()
                .withEmptyApplication()
                .setForcedDependencies(List.of(dependencies))
                .assertException(failure -> assertThat(failure)
                        .hasToString("io.quarkus.runtime.configuration.ConfigurationException: " + sentence));
    }

    private static Dependency extension(String name) {
        return Dependency.of("io.quarkus", name, Version.getVersion());
    }

    @Nested
    class TokensWithoutCaffeine extends BuildFails {
        @Singleton
        static class NeedsTokens {
            @Inject
            ClientSessionTokens.Reactive tokens;
        }

        @RegisterExtension
        static final QuarkusUnitTest APPLICATION = buildFails(
                "ClientSessionTokens needs the extension quarkus-caffeine: add the dependency io.quarkus:quarkus-caffeine")
                .withApplicationRoot(jar -> jar.addClass(NeedsTokens.class));
    }

    @Nested
    class EndpointWithoutCaffeine extends BuildFails {
        @RegisterExtension
        static final QuarkusUnitTest APPLICATION = buildFails("The endpoint of quarkus.seam.front-end.enabled needs the "
                + "extension quarkus-caffeine: add the dependency io.quarkus:quarkus-caffeine")
                .overrideConfigKey("quarkus.seam.front-end.enabled", "true");
    }

    @Nested
    class EndpointWithoutAuthentication extends BuildFails {
        @RegisterExtension
        static final QuarkusUnitTest APPLICATION = buildFails("The endpoint of quarkus.seam.front-end.enabled returns tokens "
                + "only to authenticated users: add an extension that authenticates users, such as quarkus-oidc or "
                + "quarkus-security-jpa", extension("quarkus-caffeine"))
                .overrideConfigKey("quarkus.seam.front-end.enabled", "true");
    }

    @Nested
    class EndpointAtNoPath extends BuildFails {
        @RegisterExtension
        static final QuarkusUnitTest APPLICATION = buildFails("quarkus.seam.front-end.path must be a path such as "
                + "/seam/client-session, of letters, digits, dots, dashes and underscores between slashes",
                extension("quarkus-caffeine"), extension("quarkus-elytron-security-properties-file"))
                .overrideConfigKey("quarkus.seam.front-end.enabled", "true")
                .overrideConfigKey("quarkus.seam.front-end.path", "client session");
    }
}
