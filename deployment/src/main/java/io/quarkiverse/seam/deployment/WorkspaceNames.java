package io.quarkiverse.seam.deployment;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.inject.spi.DeploymentException;

import io.quarkiverse.seam.runtime.config.SeamConfig.WorkspaceConfig;
import io.smallrye.config.common.utils.StringUtil;

/** Checks the names of workspaces: every setting of a workspace must be settable, also by environment variable. */
final class WorkspaceNames {

    /** The names that follow "quarkus.seam." in settings that do not belong to a named workspace. */
    private static final Set<String> TAKEN = Stream.of(SeamBuildTimeConfig.class, WorkspaceConfig.class)
            .flatMap(settings -> Stream.of(settings.getDeclaredMethods()))
            .filter(method -> !method.isSynthetic())
            .map(method -> StringUtil.skewer(method.getName()))
            .collect(Collectors.toUnmodifiableSet());

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
