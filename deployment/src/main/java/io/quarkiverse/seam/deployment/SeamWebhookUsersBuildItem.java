package io.quarkiverse.seam.deployment;

import java.util.Set;

import io.quarkus.builder.item.SimpleBuildItem;

/** The names of the workspaces whose webhooks the application receives or verifies. */
final class SeamWebhookUsersBuildItem extends SimpleBuildItem {

    private final Set<String> workspaces;

    SeamWebhookUsersBuildItem(Set<String> workspaces) {
        this.workspaces = workspaces;
    }

    Set<String> workspaces() {
        return workspaces;
    }
}
