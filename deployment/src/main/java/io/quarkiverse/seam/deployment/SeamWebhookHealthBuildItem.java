package io.quarkiverse.seam.deployment;

import io.quarkiverse.seam.runtime.webhook.DeliveryObserver;
import io.quarkus.builder.item.SimpleBuildItem;
import io.quarkus.runtime.RuntimeValue;

/** The health check of webhooks, which is told about deliveries. */
final class SeamWebhookHealthBuildItem extends SimpleBuildItem {

    private final RuntimeValue<DeliveryObserver> healthCheck;

    SeamWebhookHealthBuildItem(RuntimeValue<DeliveryObserver> healthCheck) {
        this.healthCheck = healthCheck;
    }

    RuntimeValue<DeliveryObserver> healthCheck() {
        return healthCheck;
    }
}
