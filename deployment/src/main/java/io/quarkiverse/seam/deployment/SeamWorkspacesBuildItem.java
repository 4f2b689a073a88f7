package io.quarkiverse.seam.deployment;

import java.util.Set;

import io.quarkus.builder.item.SimpleBuildItem;

/** The names of the workspaces that the application injects. */
final class SeamWorkspacesBuildItem extends SimpleBuildItem {

    private final Set<String> names;

    SeamWorkspacesBuildItem(Set<String> names) {
        this.names = names;
    }

    Set<String> names() {
        return names;
    }
}
