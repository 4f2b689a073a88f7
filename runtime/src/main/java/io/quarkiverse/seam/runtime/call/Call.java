package io.quarkiverse.seam.runtime.call;

import io.quarkiverse.seam.SeamCredentials;
import io.quarkiverse.seam.runtime.config.ConfiguredWorkspace;

/** One call. Everything here is the same for all of its attempts. */
public final class Call {

    private final Endpoint endpoint;
    private final ConfiguredWorkspace workspace;
    private final SeamCredentials credentials;
    private final Request request;

    public Call(Endpoint endpoint, ConfiguredWorkspace workspace, SeamCredentials credentials, Request request) {
        this.endpoint = endpoint;
        this.workspace = workspace;
        this.credentials = credentials;
        this.request = request;
    }

    public Endpoint endpoint() {
        return endpoint;
    }

    public ConfiguredWorkspace workspace() {
        return workspace;
    }

    public SeamCredentials credentials() {
        return credentials;
    }

    Request request() {
        return request;
    }

    /** Calls the method of the REST client. */
    @FunctionalInterface
    public interface Request {

        /** @return the result of the method: the value itself, or a {@code Uni} or {@code CompletionStage} of it */
        Object send() throws Throwable;
    }
}
