package io.quarkiverse.seam.it;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.quarkiverse.seam.events.LockUnlockedEvent;
import io.quarkus.arc.profile.IfBuildProfile;

/** In dev mode only, since the tests of the sample share its other classes. */
@Singleton
@IfBuildProfile("dev")
public class DoorObserver {

    static final String JAMMED = "jammed";

    void onUnlocked(@Observes LockUnlockedEvent event) {
        if (JAMMED.equals(event.deviceId())) {
            throw new IllegalStateException("Fails on purpose");
        }
    }
}
