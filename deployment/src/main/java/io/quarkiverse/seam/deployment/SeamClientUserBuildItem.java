package io.quarkiverse.seam.deployment;

import io.quarkus.builder.item.MultiBuildItem;

/** A class of this extension whose clients the application needs, although its own classes may not refer to them. */
final class SeamClientUserBuildItem extends MultiBuildItem {

    private final String className;

    SeamClientUserBuildItem(Class<?> user) {
        this.className = user.getName();
    }

    String className() {
        return className;
    }
}
