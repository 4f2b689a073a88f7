package io.quarkiverse.seam.deployment;

import java.util.Set;

import io.quarkus.builder.item.SimpleBuildItem;

/** The Jackson modules that the JSON mapper for Seam uses. */
final class SeamJacksonModulesBuildItem extends SimpleBuildItem {

    private final Set<String> classNames;

    SeamJacksonModulesBuildItem(Set<String> classNames) {
        this.classNames = classNames;
    }

    Set<String> classNames() {
        return classNames;
    }
}
