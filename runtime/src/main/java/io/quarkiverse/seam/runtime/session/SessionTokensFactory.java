package io.quarkiverse.seam.runtime.session;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import io.quarkiverse.seam.SeamCredentials;
import io.quarkiverse.seam.SeamCredentials.ClientSessionToken;
import io.quarkiverse.seam.SeamUnauthorizedException;
import io.quarkiverse.seam.clientsessions.ClientSessionTokens;
import io.quarkiverse.seam.clientsessions.ClientSessions;
import io.quarkiverse.seam.runtime.call.Attempt;
import io.quarkiverse.seam.runtime.call.Call;
import io.quarkiverse.seam.runtime.call.CallObservation;
import io.quarkiverse.seam.runtime.call.Time;
import io.quarkiverse.seam.runtime.client.TokensFactory;
import io.quarkiverse.seam.runtime.config.ConfiguredWorkspace;

/** Has the tokens of all workspaces, and forgets one once Seam rejects it. */
public final class SessionTokensFactory implements TokensFactory {

    private static final Set<String> SESSION_ENDED = Set.of("client_session_expired", "client_session_revoked",
            "client_session_not_found");

    private final Map<String, TokenCache> caches = new ConcurrentHashMap<>();

    @Override
    public SessionTokens create(ConfiguredWorkspace workspace, SeamCredentials credentials,
            Function<SeamCredentials, ClientSessions.Reactive> clients, Time time) {
        TokenCache cache = caches.computeIfAbsent(workspace.name(),
                name -> new TokenCache(workspace.frontEnd(), clients, time));
        return new SessionTokens(cache, workspace, credentials);
    }

    @Override
    public ClientSessionTokens.Reactive createReactive(ConfiguredWorkspace workspace, SeamCredentials credentials,
            Function<SeamCredentials, ClientSessions.Reactive> clients, Time time) {
        return create(workspace, credentials, clients, time).reactive();
    }

    @Override
    public CallObservation begin(Call call) {
        if (!(call.credentials() instanceof ClientSessionToken credentials)) {
            return null;
        }
        return new CallObservation() {
            @Override
            public void callEnds(Attempt last, Throwable failure) {
                if (failure instanceof SeamUnauthorizedException rejection && SESSION_ENDED.contains(rejection.type())) {
                    caches.values().forEach(cache -> cache.forgetToken(credentials.token()));
                }
            }
        };
    }
}
