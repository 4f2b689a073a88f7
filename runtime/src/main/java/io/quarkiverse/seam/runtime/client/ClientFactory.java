package io.quarkiverse.seam.runtime.client;

import java.util.List;

import com.fasterxml.jackson.databind.Module;

import io.quarkiverse.seam.Seam;
import io.quarkiverse.seam.SeamCredentials;
import io.quarkiverse.seam.runtime.call.CallObserver;
import io.quarkiverse.seam.runtime.call.CallRunner;
import io.quarkiverse.seam.runtime.client.ClientRegistry.SeamApi;
import io.quarkiverse.seam.runtime.config.ConfiguredWorkspace;
import io.quarkiverse.seam.runtime.config.ConfiguredWorkspaces;
import io.quarkiverse.seam.runtime.http.RestClientFactory;

/** Makes the clients of all workspaces, over one set of REST clients. */
public final class ClientFactory {

    private final CallRunner calls;
    private final RestClientFactory restClients;
    private final ClientRegistry apis;
    private final ConfiguredWorkspaces workspaces;

    ClientFactory(ClientRegistry apis, ConfiguredWorkspaces workspaces, List<CallObserver> observers,
            List<Module> jacksonModules) {
        this.calls = new CallRunner(observers);
        this.restClients = new RestClientFactory(calls, jacksonModules, observers.stream().anyMatch(CallObserver::traces));
        this.apis = apis;
        this.workspaces = workspaces;
    }

    /** @param workspace its name in the configuration */
    public Seam seam(String workspace) {
        return new WorkspaceSeam(this, workspaces.get(workspace), null);
    }

    /** @param name the workspace's name in the configuration */
    public ConfiguredWorkspace workspace(String name) {
        return workspaces.get(name);
    }

    void close() {
        calls.stop();
        restClients.close();
    }

    private <T> T client(Class<T> api, ConfiguredWorkspace workspace, SeamCredentials credentials) {
        SeamApi<T> found = apis.get(api);
        return api.cast(found.client().with(calls, found.endpoints(), restClients.get(api), workspace, credentials));
    }

    /** @param credentials what was chosen by {@link #withCredentials}; null for what the workspace has */
    private record WorkspaceSeam(ClientFactory clients, ConfiguredWorkspace workspace,
            SeamCredentials credentials) implements Seam {

        @Override
        public <T> T client(Class<T> api) {
            return clients.client(api, workspace, credentials);
        }

        @Override
        public Seam withCredentials(SeamCredentials other) {
            if (other == null) {
                throw new IllegalArgumentException("credentials must not be null");
            }
            return new WorkspaceSeam(clients, workspace, other);
        }

        @Override
        public String toString() {
            return "Seam[" + workspace.description() + "]";
        }
    }
}
