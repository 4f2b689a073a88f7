package io.quarkiverse.seam.deployment;

import java.util.Optional;
import java.util.OptionalInt;

import io.quarkus.runtime.annotations.ConfigDocDefault;
import io.quarkus.runtime.annotations.ConfigPhase;
import io.quarkus.runtime.annotations.ConfigRoot;
import io.smallrye.config.ConfigMapping;

/**
 * Seam
 */
@ConfigMapping(prefix = "quarkus.seam")
@ConfigRoot(phase = ConfigPhase.BUILD_TIME)
public interface SeamBuildTimeConfig {

    /**
     * Whether the extension is there at all. Without it there are no beans to inject, and nothing is added to the
     * application.
     */
    @ConfigDocDefault("true")
    Optional<Boolean> enabled();

    /**
     * Health
     */
    HealthConfig health();

    /**
     * Dev Services
     */
    DevServicesConfig devservices();

    /**
     * The health checks, one for each workspace, if the application has `quarkus-smallrye-health`.
     */
    interface HealthConfig {

        /**
         * Whether there are health checks, which call Seam with the credentials of the workspace. While Seam is down, they
         * are down too, and with them `/q/health`, which includes every check.
         */
        @ConfigDocDefault("`false`, or `true` if `quarkus.seam.health.readiness` is `true`")
        Optional<Boolean> enabled();

        /**
         * Whether they count for readiness, so that the application gets no requests while Seam does not respond.
         * Otherwise they count for wellness: they are in `/q/health/well` and `/q/health`, but not in `/q/health/ready`.
         */
        @ConfigDocDefault("false")
        Optional<Boolean> readiness();
    }

    /**
     * The stand-in for Seam that runs in dev mode and in tests.
     */
    interface DevServicesConfig {

        /**
         * Whether to start a stand-in for Seam in dev mode and in tests, where neither a URL nor credentials are
         * configured.
         */
        @ConfigDocDefault("true")
        Optional<Boolean> enabled();

        /**
         * The port of the stand-in; a free one where it is not set.
         */
        OptionalInt port();
    }
}
