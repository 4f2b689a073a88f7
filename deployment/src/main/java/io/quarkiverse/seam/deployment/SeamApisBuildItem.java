package io.quarkiverse.seam.deployment;

import io.quarkiverse.seam.runtime.SeamApis;
import io.quarkus.builder.item.SimpleBuildItem;
import io.quarkus.runtime.RuntimeValue;

/** The REST client interfaces for Seam, as they are recorded for the run time. */
final class SeamApisBuildItem extends SimpleBuildItem {

    private final RuntimeValue<SeamApis> apis;

    SeamApisBuildItem(RuntimeValue<SeamApis> apis) {
        this.apis = apis;
    }

    RuntimeValue<SeamApis> apis() {
        return apis;
    }
}
