package io.quarkiverse.seam.deployment;

import io.quarkiverse.seam.runtime.client.GeneratedClients;
import io.quarkus.builder.item.SimpleBuildItem;

/** The class that creates the generated clients: an implementation of {@link GeneratedClients}. */
final class GeneratedClientsBuildItem extends SimpleBuildItem {

    private final String className;

    GeneratedClientsBuildItem(String className) {
        this.className = className;
    }

    String className() {
        return className;
    }
}
