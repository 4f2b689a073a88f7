package io.quarkiverse.seam.runtime.client;

import io.quarkiverse.seam.SeamCredentials;
import io.quarkiverse.seam.runtime.call.CallRunner;
import io.quarkiverse.seam.runtime.call.Endpoint;
import io.quarkiverse.seam.runtime.config.ConfiguredWorkspace;

/**
 * Superclass of the clients that applications use, one of which is generated for each REST client interface. It knows the
 * workspace and the credentials, and leaves the call to {@link CallRunner} and the HTTP request to the REST client. Instances
 * are cheap, since every call of a tenant may create one.
 *
 * @param <T> the interface
 */
public abstract class GeneratedClient<T> {

    private CallRunner calls;
    private T restClient;
    private ConfiguredWorkspace workspace;
    /** From {@code withCredentials}; null for those of the workspace. */
    private SeamCredentials credentials;

    GeneratedClient<T> with(CallRunner calls, T restClient, ConfiguredWorkspace workspace, SeamCredentials credentials) {
        this.calls = calls;
        this.restClient = restClient;
        this.workspace = workspace;
        this.credentials = credentials;
        return this;
    }

    /** Calls the method of the REST client with this index. */
    protected abstract Object invoke(T restClient, int endpoint, Object[] arguments) throws Throwable;

    /** Called by every generated method. */
    protected final Object call(Endpoint endpoint, Object[] arguments) {
        return calls.call(endpoint, arguments, workspace, credentials,
                () -> invoke(restClient, endpoint.index(), arguments));
    }
}
