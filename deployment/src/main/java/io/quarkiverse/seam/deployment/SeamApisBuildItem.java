package io.quarkiverse.seam.deployment;

import io.quarkiverse.seam.runtime.client.ClientRegistry;
import io.quarkus.builder.item.SimpleBuildItem;
import io.quarkus.runtime.RuntimeValue;

/** The REST client interfaces for Seam, as they are recorded for the run time. */
final class SeamApisBuildItem extends SimpleBuildItem {

    private final RuntimeValue<ClientRegistry> apis;

    SeamApisBuildItem(RuntimeValue<ClientRegistry> apis) {
        this.apis = apis;
    }

    RuntimeValue<ClientRegistry> apis() {
        return apis;
    }
}
