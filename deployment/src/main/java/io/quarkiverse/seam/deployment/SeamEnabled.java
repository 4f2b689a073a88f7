package io.quarkiverse.seam.deployment;

import java.util.function.BooleanSupplier;

/** The condition of every build step: {@code quarkus.seam.enabled}. */
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
