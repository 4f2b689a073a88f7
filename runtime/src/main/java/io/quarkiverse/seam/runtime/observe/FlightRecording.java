package io.quarkiverse.seam.runtime.observe;

import io.quarkiverse.seam.runtime.call.Call;
import io.quarkiverse.seam.runtime.call.CallObservation;
import io.quarkiverse.seam.runtime.call.CallObserver;
import jdk.jfr.FlightRecorder;

/** Records an event for each call while the JDK Flight Recorder is running. */
public final class FlightRecording implements CallObserver {

    /** Whether this JVM contains the Flight Recorder, which one made by jlink may lack. */
    public static boolean isPossible() {
        return ModuleLayer.boot().findModule("jdk.jfr").isPresent();
    }

    @Override
    public CallObservation begin(Call call) {
        // Loading the class of the event initializes half of the Flight Recorder, even if it is never used.
        if (!FlightRecorder.isInitialized()) {
            return null;
        }
        SeamCallEvent event = new SeamCallEvent();
        if (!event.isEnabled()) {
            return null;
        }
        event.begin();
        return new CallObservation() {
            @Override
            public void callEnds(Throwable failure) {
                event.end();
                if (event.shouldCommit()) {
                    event.endpoint = call.endpoint().path();
                    event.workspace = call.workspace().name();
                    event.status = call.status();
                    event.attempts = call.attempt();
                    event.commit();
                }
            }
        };
    }
}
