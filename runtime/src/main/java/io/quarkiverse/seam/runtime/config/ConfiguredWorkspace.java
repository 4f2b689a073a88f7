package io.quarkiverse.seam.runtime.config;

import io.quarkiverse.seam.SeamCredentials;
import io.smallrye.mutiny.Uni;

/**
 * The settings of one workspace.
 *
 * @param name the name in the configuration, {@link ConfiguredWorkspaces#DEFAULT} for the default workspace
 * @param url the base URL of Seam, without a trailing slash
 */
public record ConfiguredWorkspace(String name, String url, CredentialsSource credentials, RetryPolicy retry,
        WaitPolicy waiting, FrontEndSettings frontEnd) {

    /** The name in messages: "the default workspace" or "the workspace acme". */
    public String description() {
        return description(name);
    }

    static String description(String name) {
        return name.equals(ConfiguredWorkspaces.DEFAULT) ? "the default workspace" : "the workspace " + name;
    }

    public interface CredentialsSource {

        /** Called once for each call. If there are no credentials, the exception names the settings that are missing. */
        Uni<SeamCredentials> credentials();

        /** @return the credentials if they do not depend on the call; otherwise null */
        default SeamCredentials known() {
            return null;
        }
    }
}
