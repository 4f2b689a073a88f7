package io.quarkiverse.seam.deployment;

import java.util.Set;

import io.quarkus.builder.item.SimpleBuildItem;

/** The modules of Jackson that take part in the JSON of the clients for Seam. */
final class SeamJacksonModulesBuildItem extends SimpleBuildItem {

    private final Set<String> classNames;

    SeamJacksonModulesBuildItem(Set<String> classNames) {
        this.classNames = classNames;
    }

    Set<String> classNames() {
        return classNames;
    }
}
