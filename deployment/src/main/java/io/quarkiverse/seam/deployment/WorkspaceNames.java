package io.quarkiverse.seam.deployment;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import jakarta.enterprise.inject.spi.DeploymentException;

/** Checks the names of workspaces: every setting of a workspace must be settable, also by environment variable. */
final class WorkspaceNames {

    /** The names that follow "quarkus.seam." in settings that do not belong to a named workspace. */
    private static final Set<String> TAKEN = Set.of("enabled", "clients", "health", "devservices", "webhook", "front-end",
            "url", "api-key", "personal-access-token", "workspace-id", "publishable-key", "client-session-token", "retry",
            "action-attempts");

    private static final Pattern REACHABLE = Pattern.compile("[a-z0-9]+([-._][a-z0-9]+)*");

    private WorkspaceNames() {
    }

    /** @throws DeploymentException if one of the names is invalid */
    static void check(Set<String> names) {
        Map<String, String> byVariable = new HashMap<>();
        for (String name : names) {
            if (TAKEN.contains(name)) {
                throw new DeploymentException("@SeamWorkspace(\"" + name + "\") cannot be configured, since quarkus.seam."
                        + name + " is a setting of its own: choose another name");
            }
            if (!REACHABLE.matcher(name).matches()) {
                throw new DeploymentException("@SeamWorkspace(\"" + name + "\") cannot be configured by environment variables: "
                        + "use lower-case letters and digits, with single dashes, dots or underscores between them");
            }
            String other = byVariable.put(name.replaceAll("[-_]", "_"), name);
            if (other != null) {
                throw new DeploymentException("@SeamWorkspace(\"" + other + "\") and @SeamWorkspace(\"" + name
                        + "\") have the same environment variables: choose another name for one of them");
            }
        }
    }
}
