package io.quarkiverse.seam.deployment;

import java.util.List;
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
     * Whether the extension is enabled. If it is disabled, there are no beans to inject, and nothing is added to the
     * application.
     */
    @ConfigDocDefault("true")
    Optional<Boolean> enabled();

    /**
     * Clients to include in addition to those that the application's classes refer to, by their routes: for example
     * `acs/users,locks/simulate`, or `all`. Needed only if a client is obtained by reflection.
     */
    @ConfigDocDefault("none")
    Optional<List<String>> clients();

    /**
     * Health
     */
    HealthConfig health();

    /**
     * Dev Services
     */
    DevServicesConfig devservices();

    /**
     * Webhooks
     */
    WebhookConfig webhook();

    /**
     * Front end
     */
    FrontEndConfig frontEnd();

    /**
     * The route for Seam's webhooks. There is one if the application observes `SeamEvent` or one of its subtypes.
     */
    interface WebhookConfig {

        /**
         * Path of the route of the default workspace, below `quarkus.http.root-path`. That of a named workspace or a tenant
         * has its name as a further segment: `/seam/webhook/acme`.
         */
        @ConfigDocDefault("/seam/webhook")
        Optional<String> path();
    }

    /**
     * An endpoint that returns the token of a client session to the front end of an authenticated user. It requires the
     * extension `quarkus-caffeine` and one that authenticates users.
     */
    interface FrontEndConfig {

        /**
         * Whether the endpoint is enabled.
         */
        @ConfigDocDefault("false")
        Optional<Boolean> enabled();

        /**
         * Path of the endpoint, below `quarkus.http.root-path`.
         */
        @ConfigDocDefault("/seam/client-session")
        Optional<String> path();
    }

    /**
     * The health checks, one for each workspace. They require the extension `quarkus-smallrye-health`.
     */
    interface HealthConfig {

        /**
         * Whether health checks are enabled. They call Seam with the credentials of the workspace. While Seam is down, they
         * are down as well, and so is `/q/health`, which includes every check.
         */
        @ConfigDocDefault("`false`, or `true` if `quarkus.seam.health.readiness` is `true`")
        Optional<Boolean> enabled();

        /**
         * Whether the health checks of workspaces are readiness checks, so that the application gets no requests while Seam
         * does not respond. Otherwise they are wellness checks, as that of webhooks always is: part of `/q/health/well` and
         * `/q/health`, but not of `/q/health/ready`.
         */
        @ConfigDocDefault("false")
        Optional<Boolean> readiness();
    }

    /**
     * The Dev Service for Seam, a local server that is used instead of Seam in dev mode and tests.
     */
    interface DevServicesConfig {

        /**
         * Whether the Dev Service for Seam is enabled. It starts in dev mode and tests if neither a URL nor credentials are
         * configured.
         */
        @ConfigDocDefault("true")
        Optional<Boolean> enabled();

        /**
         * Port of the Dev Service for Seam.
         */
        @ConfigDocDefault("any free port")
        OptionalInt port();
    }
}
