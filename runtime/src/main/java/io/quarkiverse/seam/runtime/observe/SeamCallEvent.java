package io.quarkiverse.seam.runtime.observe;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** The event of a call in a recording of the JDK Flight Recorder. */
@Name("io.quarkiverse.seam.Call")
@Label("Seam Call")
@Description("A call to Seam, including all attempts")
@Category({ "Quarkus", "Seam" })
@StackTrace(false)
final class SeamCallEvent extends Event {

    @Label("Endpoint")
    String endpoint;

    @Label("Workspace")
    String workspace;

    @Label("Status")
    @Description("The HTTP status of the last attempt, 0 if there was no response")
    int status;

    @Label("Attempts")
    int attempts;
}
