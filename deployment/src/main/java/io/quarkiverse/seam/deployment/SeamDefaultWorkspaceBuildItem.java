package io.quarkiverse.seam.deployment;

import io.quarkus.builder.item.SimpleBuildItem;

/** How the application uses the default workspace. */
final class SeamDefaultWorkspaceBuildItem extends SimpleBuildItem {

    private final boolean injected;
    private final boolean needsCredentials;

    SeamDefaultWorkspaceBuildItem(boolean injected, boolean needsCredentials) {
        this.injected = injected;
        this.needsCredentials = needsCredentials;
    }

    boolean isInjected() {
        return injected;
    }

    /** False if only {@code Seam} is injected: an application with tenants may have only their credentials. */
    boolean needsCredentials() {
        return needsCredentials;
    }
}
