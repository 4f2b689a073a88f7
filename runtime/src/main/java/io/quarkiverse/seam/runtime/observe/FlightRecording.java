package io.quarkiverse.seam.runtime.observe;

import io.quarkiverse.seam.runtime.call.Call;
import io.quarkiverse.seam.runtime.call.CallObservation;
import io.quarkiverse.seam.runtime.call.CallObserver;
import jdk.jfr.FlightRecorder;

/** Makes an event of each call while the JDK's Flight Recorder records. */
public final class FlightRecording implements CallObserver {

    /** Whether this JVM has the Flight Recorder: one made by jlink may not. */
    public static boolean isPossible() {
        return ModuleLayer.boot().findModule("jdk.jfr").isPresent();
    }

    @Override
    public CallObservation begin(Call call) {
        // To load the class of an event starts up half of the Flight Recorder, even if nobody ever records.
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
