package io.quarkiverse.seam.runtime.observe;

import java.util.function.Function;

import io.quarkiverse.seam.runtime.client.ClientFactory;
import io.quarkiverse.seam.runtime.webhook.DeliveryObserver;
import io.quarkus.arc.SyntheticCreationalContext;
import io.quarkus.runtime.RuntimeValue;
import io.quarkus.runtime.annotations.Recorder;

/** Creates the health checks. Their type is in no signature, since its classes are missing without the health extension. */
@Recorder
public class SeamHealthRecorder {

    /** @param workspace the name of the workspace in the configuration */
    public Function<SyntheticCreationalContext<Object>, Object> healthCheck(String workspace) {
        return context -> {
            ClientFactory clients = context.getInjectedReference(ClientFactory.class);
            return new WorkspaceHealthCheck(clients.seam(workspace), clients.workspace(workspace));
        };
    }

    public Function<SyntheticCreationalContext<Object>, Object> webhooks(RuntimeValue<DeliveryObserver> healthCheck) {
        return context -> healthCheck.getValue();
    }
}
