package io.quarkiverse.seam.runtime.observe;

import java.util.function.Function;

import io.quarkiverse.seam.runtime.client.ClientFactory;
import io.quarkus.arc.SyntheticCreationalContext;
import io.quarkus.runtime.annotations.Recorder;

/** Makes the health checks. No signature names their type: without the health extension its classes are not there. */
@Recorder
public class SeamHealthRecorder {

    /** @param workspace its name in the configuration */
    public Function<SyntheticCreationalContext<Object>, Object> healthCheck(String workspace) {
        return context -> {
            ClientFactory clients = context.getInjectedReference(ClientFactory.class);
            return new WorkspaceHealthCheck(clients.seam(workspace), clients.workspace(workspace));
        };
    }
}
