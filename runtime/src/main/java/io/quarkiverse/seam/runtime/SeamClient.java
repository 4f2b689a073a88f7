package io.quarkiverse.seam.runtime;

import java.util.List;

import io.quarkiverse.seam.SeamCredentials;

/**
 * The superclass of the clients that applications use: the build generates one for each REST client interface. It says
 * where a call goes and as whom, and leaves the call itself to {@link SeamCalls} and the HTTP to the REST client. An
 * instance is small: it is made anew for every tenant and every call.
 *
 * @param <T> the interface
 */
public abstract class SeamClient<T> {

    private SeamCalls calls;
    private List<SeamEndpoint> endpoints;
    private T restClient;
    private Workspace workspace;
    /** What was chosen by {@code withCredentials}; null for what the workspace has. */
    private SeamCredentials credentials;

    /** The interface that the client implements. */
    protected abstract Class<T> api();

    /** Another client of the same class. */
    protected abstract SeamClient<T> copy();

    /** Calls the method of the REST client that stands at this index of the endpoints. */
    protected abstract Object invoke(T restClient, int endpoint, Object[] arguments) throws Throwable;

    SeamClient<T> with(SeamCalls calls, List<SeamEndpoint> endpoints, T restClient, Workspace workspace,
            SeamCredentials credentials) {
        SeamClient<T> client = copy();
        client.calls = calls;
        client.endpoints = endpoints;
        client.restClient = restClient;
        client.workspace = workspace;
        client.credentials = credentials;
        return client;
    }

    /** What each generated method does. */
    protected final Object call(int endpoint, Object[] arguments) {
        return calls.call(this, endpoint, arguments);
    }

    final SeamEndpoint endpoint(int index) {
        return endpoints.get(index);
    }

    final Object send(int endpoint, Object[] arguments) throws Throwable {
        return invoke(restClient, endpoint, arguments);
    }

    final Workspace workspace() {
        return workspace;
    }

    /** @return null where the workspace's source has to be asked */
    final SeamCredentials knownCredentials() {
        return credentials == null ? workspace.credentials().known() : credentials;
    }
}
