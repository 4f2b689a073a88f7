package io.quarkiverse.seam.runtime.observe;

import io.quarkiverse.seam.runtime.call.Attempt;
import io.quarkiverse.seam.runtime.call.Call;
import io.quarkiverse.seam.runtime.call.CallObservation;
import io.quarkiverse.seam.runtime.call.CallObserver;
import jdk.jfr.FlightRecorder;

/** Records an event for each call while the JDK Flight Recorder is running. */
public final class FlightRecording implements CallObserver {

    /** A JVM made by jlink may lack it. */
    private final boolean hasFlightRecorder = ModuleLayer.boot().findModule("jdk.jfr").isPresent();

    @Override
    public CallObservation begin(Call call) {
        // Loading the class of the event initializes half of the Flight Recorder, even if it is never used.
        if (!hasFlightRecorder || !FlightRecorder.isInitialized()) {
            return null;
        }
        SeamCallEvent event = new SeamCallEvent();
        if (!event.isEnabled()) {
            return null;
        }
        event.begin();
        return new CallObservation() {
            @Override
            public void callEnds(Attempt last, Throwable failure) {
                event.end();
                if (event.shouldCommit()) {
                    event.endpoint = call.endpoint().path();
                    event.workspace = call.workspace().name();
                    event.status = last == null ? 0 : last.status();
                    event.attempts = last == null ? 0 : last.number();
                    event.commit();
                }
            }
        };
    }
}
