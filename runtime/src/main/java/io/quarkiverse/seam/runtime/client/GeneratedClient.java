package io.quarkiverse.seam.runtime.client;

import java.util.List;

import io.quarkiverse.seam.SeamCredentials;
import io.quarkiverse.seam.runtime.call.CallRunner;
import io.quarkiverse.seam.runtime.call.Endpoint;
import io.quarkiverse.seam.runtime.config.ConfiguredWorkspace;

/**
 * The superclass of the clients that applications use: the build generates one for each REST client interface. It says
 * where a call goes and as whom, and leaves the call itself to {@link CallRunner} and the HTTP to the REST client. An
 * instance is small: it is made anew for every tenant and every call.
 *
 * @param <T> the interface
 */
public abstract class GeneratedClient<T> {

    private CallRunner calls;
    private List<Endpoint> endpoints;
    private T restClient;
    private ConfiguredWorkspace workspace;
    /** What was chosen by {@code withCredentials}; null for what the workspace has. */
    private SeamCredentials credentials;

    /** The interface that the client implements. */
    protected abstract Class<T> api();

    /** The name of the interface's class. */
    public final String apiName() {
        return api().getName();
    }

    /** Another client of the same class. */
    protected abstract GeneratedClient<T> copy();

    /** Calls the method of the REST client that stands at this index of the endpoints. */
    protected abstract Object invoke(T restClient, int endpoint, Object[] arguments) throws Throwable;

    GeneratedClient<T> with(CallRunner calls, List<Endpoint> endpoints, T restClient, ConfiguredWorkspace workspace,
            SeamCredentials credentials) {
        GeneratedClient<T> client = copy();
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

    public final Endpoint endpoint(int index) {
        return endpoints.get(index);
    }

    public final Object send(int endpoint, Object[] arguments) throws Throwable {
        return invoke(restClient, endpoint, arguments);
    }

    public final ConfiguredWorkspace workspace() {
        return workspace;
    }

    /** @return null where the workspace's source has to be asked */
    public final SeamCredentials knownCredentials() {
        return credentials == null ? workspace.credentials().known() : credentials;
    }
}
