package io.quarkiverse.seam.runtime.config;

import java.time.Duration;
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
     * The workspaces: the default one, and any number of named ones.
     */
    @WithParentName
    @WithUnnamedKey(ConfiguredWorkspaces.DEFAULT)
    @WithDefaults
    @ConfigDocMapKey("workspace-name")
    Map<String, WorkspaceConfig> workspaces();

    /**
     * One workspace, and as whom to act in it. At most one kind of credentials may be set.
     */
    interface WorkspaceConfig {

        /**
         * Where Seam is. For the default workspace `SEAM_ENDPOINT` and then `https://connect.getseam.com` where it is not
         * set; for a named one that of the default workspace.
         */
        Optional<String> url();

        /**
         * The API key (`seam_...`). For the default workspace `SEAM_API_KEY` where no credentials are set.
         */
        Optional<Secret<String>> apiKey();

        /**
         * A personal access token (`seam_at...`), which also needs the id of the workspace. For the default workspace
         * `SEAM_PERSONAL_ACCESS_TOKEN` where no credentials are set.
         */
        Optional<Secret<String>> personalAccessToken();

        /**
         * The id of the workspace to act in with the personal access token. For the default workspace
         * `SEAM_WORKSPACE_ID` where it is not set.
         */
        Optional<String> workspaceId();

        /**
         * The publishable key (`seam_pk...`), which can create and get client sessions and no more.
         */
        Optional<Secret<String>> publishableKey();

        /**
         * The token of a client session (`seam_cst...`), which acts for its own user alone.
         */
        Optional<Secret<String>> clientSessionToken();

        /**
         * Retries
         */
        RetryConfig retry();
    }

    /**
     * How often and when a request that may be sent twice is sent again.
     */
    interface RetryConfig {

        /**
         * How often to send a request again at the most; 0 turns retries off.
         */
        @ConfigDocDefault("2")
        OptionalInt maxRetries();

        /**
         * How long to wait before the first retry. The wait doubles with each further one, and varies by half.
         */
        @ConfigDocDefault("200ms")
        Optional<Duration> initialDelay();

        /**
         * Maximum delay before a retry. If `Retry-After` asks for more, the call fails at once instead.
         */
        @ConfigDocDefault("5s")
        Optional<Duration> maxDelay();
    }
}
