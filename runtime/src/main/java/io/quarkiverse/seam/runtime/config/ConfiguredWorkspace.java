package io.quarkiverse.seam.runtime.config;

import io.quarkiverse.seam.SeamCredentials;
import io.smallrye.mutiny.Uni;

/**
 * Where the calls of one workspace go, and as whom.
 *
 * @param name in the configuration, {@link ConfiguredWorkspaces#DEFAULT} for the default one
 * @param url without a slash at the end
 */
public record ConfiguredWorkspace(String name, String url, CredentialsSource credentials, RetryPolicy retry) {

    /** How messages call it: "the default workspace", "the workspace acme". */
    public String description() {
        return name.equals(ConfiguredWorkspaces.DEFAULT) ? "the default workspace" : "the workspace " + name;
    }

    /** Asked once for each call; throws or fails with a sentence that says which setting is missing. */
    public interface CredentialsSource {

        Uni<SeamCredentials> credentials();

        /** @return the credentials where nobody has to be asked for them; otherwise null */
        default SeamCredentials known() {
            return null;
        }
    }
}
