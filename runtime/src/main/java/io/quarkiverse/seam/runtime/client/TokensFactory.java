package io.quarkiverse.seam.runtime.client;

import java.util.function.Function;

import io.quarkiverse.seam.SeamCredentials;
import io.quarkiverse.seam.clientsessions.ClientSessionTokens;
import io.quarkiverse.seam.clientsessions.ClientSessions;
import io.quarkiverse.seam.runtime.call.CallObserver;
import io.quarkiverse.seam.runtime.call.Time;
import io.quarkiverse.seam.runtime.config.ConfiguredWorkspace;

/**
 * Creates the {@link ClientSessionTokens} of workspaces and tenants. Only an application that uses them has the
 * implementation, which needs Caffeine.
 */
public interface TokensFactory extends CallObserver {

    /**
     * @param credentials from {@code withCredentials}; null for those of the workspace
     * @param clients the clients with given credentials
     */
    ClientSessionTokens create(ConfiguredWorkspace workspace, SeamCredentials credentials,
            Function<SeamCredentials, ClientSessions.Reactive> clients, Time time);

    /** See {@link #create}. */
    ClientSessionTokens.Reactive createReactive(ConfiguredWorkspace workspace, SeamCredentials credentials,
            Function<SeamCredentials, ClientSessions.Reactive> clients, Time time);
}
