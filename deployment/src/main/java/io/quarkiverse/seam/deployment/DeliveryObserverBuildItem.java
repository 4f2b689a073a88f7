package io.quarkiverse.seam.deployment;

import io.quarkus.builder.item.MultiBuildItem;

/** A {@code DeliveryObserver} that is told about deliveries besides those for health, metrics and traces. */
final class DeliveryObserverBuildItem extends MultiBuildItem {

    private final String className;

    DeliveryObserverBuildItem(String className) {
        this.className = className;
    }

    String className() {
        return className;
    }
}
