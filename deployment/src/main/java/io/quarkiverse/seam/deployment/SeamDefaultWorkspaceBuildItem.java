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

    /** Where only Seam itself is injected it does not: an application with tenants has no credentials but theirs. */
    boolean needsCredentials() {
        return needsCredentials;
    }
}
