package io.quarkiverse.seam.runtime.session;

import java.lang.reflect.Proxy;
import java.util.function.Function;

import io.quarkiverse.seam.clientsessions.ClientSession;
import io.quarkiverse.seam.clientsessions.ClientSessions;
import io.quarkiverse.seam.clientsessions.GetOrCreateClientSessionRequest;
import io.smallrye.mutiny.Uni;

/** A client for tests of what is kept, where HTTP does not matter. */
final class Sessions {

    private Sessions() {
    }

    static ClientSessions.Reactive client(Function<GetOrCreateClientSessionRequest, Uni<ClientSession>> getOrCreate) {
        return (ClientSessions.Reactive) Proxy.newProxyInstance(ClientSessions.Reactive.class.getClassLoader(),
                new Class<?>[] { ClientSessions.Reactive.class },
                (client, method, arguments) -> getOrCreate.apply((GetOrCreateClientSessionRequest) arguments[0]));
    }

    static ClientSession session(String token, GetOrCreateClientSessionRequest request) {
        return ClientSession.builder().token(token).expiresAt(request.expiresAt()).build();
    }
}
