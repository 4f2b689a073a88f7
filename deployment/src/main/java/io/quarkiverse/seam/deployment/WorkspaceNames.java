package io.quarkiverse.seam.deployment;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import jakarta.enterprise.inject.spi.DeploymentException;

/** Which names a workspace may have, so that all of its settings can be set. */
final class WorkspaceNames {

    /** What comes after "quarkus.seam." for the default workspace. */
    private static final Set<String> TAKEN = Set.of("enabled", "clients", "health", "devservices", "webhook", "front-end",
            "url", "api-key", "personal-access-token", "workspace-id", "publishable-key", "client-session-token", "retry",
            "action-attempts");

    private static final Pattern REACHABLE = Pattern.compile("[a-z0-9]+([-._][a-z0-9]+)*");

    private WorkspaceNames() {
    }

    /** @throws DeploymentException with a sentence that holds the name and what is wrong with it */
    static void check(Set<String> names) {
        Map<String, String> byVariable = new HashMap<>();
        for (String name : names) {
            if (TAKEN.contains(name)) {
                throw new DeploymentException("@SeamWorkspace(\"" + name + "\") cannot be configured, since quarkus.seam."
                        + name + " is a setting of its own: choose another name");
            }
            if (!REACHABLE.matcher(name).matches()) {
                throw new DeploymentException("@SeamWorkspace(\"" + name + "\") cannot be configured by environment variables: "
                        + "a name has lower-case letters and digits only, with single dashes, dots or underscores in between");
            }
            String other = byVariable.put(name.replaceAll("[-_]", "_"), name);
            if (other != null) {
                throw new DeploymentException("@SeamWorkspace(\"" + other + "\") and @SeamWorkspace(\"" + name
                        + "\") have the same environment variables: choose another name for one of them");
            }
        }
    }
}
