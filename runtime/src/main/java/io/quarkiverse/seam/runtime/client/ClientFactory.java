package io.quarkiverse.seam.runtime.client;

import java.time.Duration;
import java.util.List;

import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import com.fasterxml.jackson.databind.Module;

import io.quarkiverse.seam.Seam;
import io.quarkiverse.seam.SeamCredentials;
import io.quarkiverse.seam.actionattempts.ActionAttempt;
import io.quarkiverse.seam.actionattempts.ActionAttempts;
import io.quarkiverse.seam.clientsessions.ClientSessionTokens;
import io.quarkiverse.seam.clientsessions.ClientSessions;
import io.quarkiverse.seam.runtime.call.CallObserver;
import io.quarkiverse.seam.runtime.call.CallRunner;
import io.quarkiverse.seam.runtime.call.Time;
import io.quarkiverse.seam.runtime.config.ConfiguredWorkspace;
import io.quarkiverse.seam.runtime.config.ConfiguredWorkspaces;
import io.quarkiverse.seam.runtime.http.RestClientFactory;
import io.quarkiverse.seam.runtime.http.TransportFailures;
import io.smallrye.mutiny.Uni;

/** Creates the clients of all workspaces, which share one set of REST clients. */
public final class ClientFactory {

    private static final String EXTENSION = "io.quarkiverse.seam.";

    private final CallRunner calls;
    private final RestClientFactory restClients;
    private final GeneratedClients generated;
    private final Time time;
    private final ConfiguredWorkspaces workspaces;
    private final TokensFactory tokens;

    /** @param tokens null if no class of the application refers to {@code ClientSessionTokens} */
    ClientFactory(GeneratedClients generated, ConfiguredWorkspaces workspaces, List<CallObserver> observers,
            List<Module> jacksonModules, Time time, TokensFactory tokens) {
        this.calls = new CallRunner(observers, TransportFailures::of, time);
        this.restClients = new RestClientFactory(calls, time, jacksonModules,
                observers.stream().anyMatch(CallObserver::traces));
        this.generated = generated;
        this.time = time;
        this.workspaces = workspaces;
        this.tokens = tokens;
    }

    /** @param workspace the name of the workspace in the configuration */
    public Seam seam(String workspace) {
        return new WorkspaceSeam(this, workspaces.get(workspace), null);
    }

    /** @param name the name of the workspace in the configuration */
    public ConfiguredWorkspace workspace(String name) {
        return workspaces.get(name);
    }

    void close() {
        time.stop();
        restClients.close();
    }

    private <T> T client(Class<T> api, ConfiguredWorkspace workspace, SeamCredentials credentials) {
        @SuppressWarnings("unchecked")
        GeneratedClient<T> client = api == null ? null : (GeneratedClient<T>) generated.create(api.getName());
        if (!(api != null && api.isInstance(client))) {
            if (api != null && isOfExtension(api)) {
                throw new IllegalArgumentException("No class of the application refers to " + api.getName()
                        + ", so it was left out by the build: add its route to quarkus.seam.clients");
            }
            throw new IllegalArgumentException((api == null ? "null" : api.getName())
                    + " is no REST client for Seam: that is an interface with @RegisterRestClient(configKey = \"seam\")");
        }
        return api.cast(client.with(calls, restClients.get(api), workspace, credentials));
    }

    private TokensFactory tokens() {
        if (tokens == null) {
            throw new IllegalStateException(
                    "No class of the application refers to ClientSessionTokens, so they were left out by the build");
        }
        return tokens;
    }

    private static boolean isOfExtension(Class<?> api) {
        RegisterRestClient annotation = api.getAnnotation(RegisterRestClient.class);
        return api.getName().startsWith(EXTENSION) && annotation != null
                && annotation.configKey().equals(RestClientFactory.CONFIG_KEY);
    }

    /** @param credentials from {@link #withCredentials}; null for those of the workspace */
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
        public ClientSessionTokens clientSessionTokens() {
            return clients.tokens().create(workspace, credentials, this::clientSessionsWith, clients.time);
        }

        private ClientSessions.Reactive clientSessionsWith(SeamCredentials other) {
            return clients.client(ClientSessions.Reactive.class, workspace, other);
        }

        @Override
        public <R> R await(ActionAttempt<R> actionAttempt) {
            return await(actionAttempt, workspace.waiting().timeout());
        }

        @Override
        public <R> R await(ActionAttempt<R> actionAttempt, Duration timeout) {
            return wait(actionAttempt, timeout).block();
        }

        private <R> ActionAttemptWait<R> wait(ActionAttempt<R> actionAttempt, Duration timeout) {
            return new ActionAttemptWait<>(actionAttempt, timeout, workspace.waiting().pollInterval(),
                    () -> client(ActionAttempts.Reactive.class), clients.time);
        }

        @Override
        public Reactive reactive() {
            return new ReactiveWorkspaceSeam(this);
        }

        @Override
        public String toString() {
            return "Seam[" + workspace.description() + "]";
        }
    }

    private record ReactiveWorkspaceSeam(WorkspaceSeam seam) implements Seam.Reactive {

        @Override
        public <T> T client(Class<T> api) {
            return seam.client(api);
        }

        @Override
        public Seam.Reactive withCredentials(SeamCredentials other) {
            return seam.withCredentials(other).reactive();
        }

        @Override
        public ClientSessionTokens.Reactive clientSessionTokens() {
            return seam.clients.tokens().createReactive(seam.workspace, seam.credentials, seam::clientSessionsWith,
                    seam.clients.time);
        }

        @Override
        public <R> Uni<R> await(ActionAttempt<R> actionAttempt) {
            return await(actionAttempt, seam.workspace.waiting().timeout());
        }

        @Override
        public <R> Uni<R> await(ActionAttempt<R> actionAttempt, Duration timeout) {
            return seam.wait(actionAttempt, timeout).uni();
        }

        @Override
        public String toString() {
            return seam.toString();
        }
    }
}
