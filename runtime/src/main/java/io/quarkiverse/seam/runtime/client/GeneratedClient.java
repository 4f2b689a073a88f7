package io.quarkiverse.seam.runtime.client;

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
    private T restClient;
    private ConfiguredWorkspace workspace;
    /** What was chosen by {@code withCredentials}; null for what the workspace has. */
    private SeamCredentials credentials;

    GeneratedClient<T> with(CallRunner calls, T restClient, ConfiguredWorkspace workspace, SeamCredentials credentials) {
        this.calls = calls;
        this.restClient = restClient;
        this.workspace = workspace;
        this.credentials = credentials;
        return this;
    }

    /** Calls the method of the REST client that has this index. */
    protected abstract Object invoke(T restClient, int endpoint, Object[] arguments) throws Throwable;

    /** What each generated method does. */
    protected final Object call(Endpoint endpoint, Object[] arguments) {
        return calls.call(endpoint, arguments, workspace, credentials,
                () -> invoke(restClient, endpoint.index(), arguments));
    }
}
