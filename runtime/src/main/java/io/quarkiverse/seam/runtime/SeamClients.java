package io.quarkiverse.seam.runtime;

import java.util.List;

import io.quarkiverse.seam.Seam;
import io.quarkiverse.seam.SeamCredentials;
import io.quarkiverse.seam.runtime.SeamApis.SeamApi;

/** Makes the clients of all workspaces, over one set of REST clients. */
public final class SeamClients {

    private final SeamCalls calls;
    private final RestClients restClients;
    private final SeamApis apis;
    private final Workspaces workspaces;

    SeamClients(SeamApis apis, Workspaces workspaces, List<CallObserver> observers) {
        this.calls = new SeamCalls(observers);
        this.restClients = new RestClients(calls, observers.stream().anyMatch(CallObserver::traces));
        this.apis = apis;
        this.workspaces = workspaces;
    }

    /** @param workspace its name in the configuration */
    public Seam seam(String workspace) {
        return new WorkspaceSeam(this, workspaces.get(workspace), null);
    }

    /** @param name the workspace's name in the configuration */
    public Workspace workspace(String name) {
        return workspaces.get(name);
    }

    void close() {
        calls.stop();
        restClients.close();
    }

    private <T> T client(Class<T> api, Workspace workspace, SeamCredentials credentials) {
        SeamApi<T> found = apis.get(api);
        return api.cast(found.client().with(calls, found.endpoints(), restClients.get(api), workspace, credentials));
    }

    /** @param credentials what was chosen by {@link #withCredentials}; null for what the workspace has */
    private record WorkspaceSeam(SeamClients clients, Workspace workspace, SeamCredentials credentials) implements Seam {

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
