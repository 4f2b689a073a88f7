package io.quarkiverse.seam.deployment;

import java.util.function.BooleanSupplier;

/** Every build step of the extension depends on {@code quarkus.seam.enabled}. */
class SeamEnabled implements BooleanSupplier {

    private final SeamBuildTimeConfig config;

    SeamEnabled(SeamBuildTimeConfig config) {
        this.config = config;
    }

    @Override
    public boolean getAsBoolean() {
        return config.enabled().orElse(true);
    }
}
