package io.quarkiverse.seam.runtime.config;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import io.quarkus.runtime.annotations.ConfigDocDefault;
import io.quarkus.runtime.annotations.ConfigDocMapKey;
import io.quarkus.runtime.annotations.ConfigPhase;
import io.quarkus.runtime.annotations.ConfigRoot;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.Secret;
import io.smallrye.config.WithDefaults;
import io.smallrye.config.WithParentName;
import io.smallrye.config.WithUnnamedKey;

/**
 * Seam
 */
@ConfigMapping(prefix = "quarkus.seam")
@ConfigRoot(phase = ConfigPhase.RUN_TIME)
public interface SeamConfig {

    /**
     * The default workspace, and any number of named workspaces.
     */
    @WithParentName
    @WithUnnamedKey(ConfiguredWorkspaces.DEFAULT)
    @WithDefaults
    @ConfigDocMapKey("workspace-name")
    Map<String, WorkspaceConfig> workspaces();

    /**
     * A workspace and its credentials. At most one kind of credentials can be set.
     */
    interface WorkspaceConfig {

        /**
         * Base URL of Seam. The default workspace defaults to the environment variable `SEAM_ENDPOINT`, then to
         * `https://connect.getseam.com`. A named workspace defaults to the URL of the default workspace.
         */
        Optional<String> url();

        /**
         * API key (`seam_...`). If no credentials are set, the default workspace uses the environment variable
         * `SEAM_API_KEY`.
         */
        Optional<Secret<String>> apiKey();

        /**
         * Personal access token (`seam_at...`), which requires `workspace-id` as well, unless the application only lists and
         * creates workspaces. If no credentials are set, the default workspace uses the environment variable
         * `SEAM_PERSONAL_ACCESS_TOKEN`.
         */
        Optional<Secret<String>> personalAccessToken();

        /**
         * Seam's id of the workspace, for the personal access token. The default workspace defaults to the environment
         * variable `SEAM_WORKSPACE_ID`.
         */
        Optional<String> workspaceId();

        /**
         * Publishable key (`seam_pk...`), which can only create and get client sessions.
         */
        Optional<Secret<String>> publishableKey();

        /**
         * Client session token (`seam_cst...`), which acts only for the user of that session.
         */
        Optional<Secret<String>> clientSessionToken();

        /**
         * Retries
         */
        RetryConfig retry();

        /**
         * Waiting for action attempts
         */
        ActionAttemptsConfig actionAttempts();

        /**
         * Webhooks
         */
        WebhookConfig webhook();

        /**
         * Front end
         */
        FrontEndConfig frontEnd();
    }

    /**
     * Tokens of client sessions for the front end of the application, as returned by `ClientSessionTokens` and the endpoint.
     */
    interface FrontEndConfig {

        /**
         * How long a token is valid. At least 2 minutes.
         */
        @ConfigDocDefault("1h")
        Optional<Duration> tokenLifetime();

        /**
         * Maximum number of tokens to keep in memory, including those of tenants.
         */
        @ConfigDocDefault("10000")
        OptionalInt maxUsers();

        /**
         * Secret of at least 32 characters, for the endpoint of the default workspace. If it is set, the user identifier key of
         * a user is an HMAC of the principal's name and not the name itself, unless the application has a bean `SeamUser`.
         */
        Optional<Secret<String>> userKeySecret();
    }

    /**
     * How events of Seam are received. They are if the application observes `SeamEvent` or one of its subtypes.
     */
    interface WebhookConfig {

        /**
         * Secret of the webhook (`whsec_...`), or several, separated by commas: a delivery must be signed with one of them.
         * The default workspace defaults to the environment variable `SEAM_WEBHOOK_SECRET`.
         */
        Optional<List<Secret<String>>> secret();

        /**
         * Maximum number of deliveries that are handled at the same time. Others are rejected with the status 503, and Seam
         * sends them again later.
         */
        @ConfigDocDefault("256")
        OptionalInt maxConcurrent();

        /**
         * How long to remember that a delivery was handled, so that it is not handled again. Seam sends a delivery again for
         * 28 hours. At least 10 minutes, the time for which a signature is valid.
         */
        @ConfigDocDefault("48h")
        Optional<Duration> remember();
    }

    /**
     * What `Seam.await` does until an action, such as unlocking a door, is finished.
     */
    interface ActionAttemptsConfig {

        /**
         * How long to wait, unless the call of `await` says otherwise.
         */
        @ConfigDocDefault("10s")
        Optional<Duration> timeout();

        /**
         * Delay before the action attempt is requested again.
         */
        @ConfigDocDefault("1s")
        Optional<Duration> pollInterval();
    }

    /**
     * Retries of requests that can safely be sent again.
     */
    interface RetryConfig {

        /**
         * Maximum number of retries; `0` disables them.
         */
        @ConfigDocDefault("2")
        OptionalInt maxRetries();

        /**
         * Delay before the first retry. It doubles with each further retry, and varies randomly by up to 50 % either way.
         */
        @ConfigDocDefault("200ms")
        Optional<Duration> initialDelay();

        /**
         * Maximum delay before a retry. If Seam requests more with the header `Retry-After`, the call fails immediately.
         */
        @ConfigDocDefault("5s")
        Optional<Duration> maxDelay();
    }
}
