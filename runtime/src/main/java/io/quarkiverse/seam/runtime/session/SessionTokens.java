package io.quarkiverse.seam.runtime.session;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;

import io.quarkiverse.seam.SeamConnectionException;
import io.quarkiverse.seam.SeamCredentials;
import io.quarkiverse.seam.SeamException;
import io.quarkiverse.seam.clientsessions.ClientSessionTokens;
import io.quarkiverse.seam.clientsessions.GetOrCreateClientSessionRequest;
import io.quarkiverse.seam.runtime.call.CallRunner;
import io.quarkiverse.seam.runtime.config.ConfiguredWorkspace;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.Context;
import io.vertx.core.Vertx;

/** The tokens of a workspace, or of a tenant in it. */
final class SessionTokens implements ClientSessionTokens {

    private final TokenCache cache;
    private final ConfiguredWorkspace workspace;
    /** Null if a provider determines them for each call. */
    private final SeamCredentials known;

    /** @param chosen from {@code withCredentials}; null for those of the workspace */
    SessionTokens(TokenCache cache, ConfiguredWorkspace workspace, SeamCredentials chosen) {
        this.cache = cache;
        this.workspace = workspace;
        this.known = chosen == null ? workspace.credentials().known() : chosen;
    }

    @Override
    public String tokenFor(String userIdentifierKey) {
        return await(TokenKey.user(userIdentifierKey));
    }

    @Override
    public String tokenFor(GetOrCreateClientSessionRequest request) {
        return await(TokenKey.user(request));
    }

    @Override
    public void forget(String userIdentifierKey) {
        String user = TokenKey.user(userIdentifierKey);
        cache.forget(key -> key.isOf(user) && isOwn(key));
    }

    @Override
    public void forget(GetOrCreateClientSessionRequest request) {
        Object user = TokenKey.user(request);
        cache.forget(key -> key.user().equals(user) && isOwn(key));
    }

    /** Without asking a provider, which would take time: to forget too much does no harm. */
    private boolean isOwn(TokenKey key) {
        return known == null || key.credentials().equals(known);
    }

    private String await(Object user) {
        if (Context.isOnEventLoopThread()) {
            throw new IllegalStateException("ClientSessionTokens.tokenFor blocks, and this is an event loop thread: use "
                    + "ClientSessionTokens.Reactive, or run the method that calls it on a worker or virtual thread (@Blocking, "
                    + "@RunOnVirtualThread)");
        }
        SeamCredentials credentials = known == null ? workspace.credentials().credentials().await().indefinitely() : known;
        try {
            return cache.get(new TokenKey(credentials, user)).get().token();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SeamConnectionException("ClientSessionTokens.tokenFor: the thread was interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof SeamException failure) {
                // It was created on an event loop, whose stack does not contain the caller.
                failure.setStackTrace(Thread.currentThread().getStackTrace());
            }
            throw CallRunner.<RuntimeException> sneaky(e.getCause());
        }
    }

    Reactive reactive() {
        return new NonBlocking();
    }

    /** @param anew whether the page says that Seam rejected its token */
    Uni<SessionToken> forPage(String userIdentifierKey, boolean anew) {
        return withCredentials(credentials -> cache.getForPage(new TokenKey(credentials, userIdentifierKey), anew));
    }

    Uni<SessionToken> get(Object user) {
        return withCredentials(credentials -> cache.get(new TokenKey(credentials, user)));
    }

    private Uni<SessionToken> withCredentials(Lookup lookup) {
        return Uni.createFrom().deferred(() -> {
            if (known != null) {
                return onOwnContext(lookup.with(known));
            }
            return workspace.credentials().credentials().chain(credentials -> onOwnContext(lookup.with(credentials)));
        });
    }

    /** The call may belong to another subscriber, and end on the context of its request. */
    private static Uni<SessionToken> onOwnContext(CompletableFuture<SessionToken> entry) {
        SessionToken kept = TokenCache.tokenOf(entry);
        if (kept != null) {
            return Uni.createFrom().item(kept);
        }
        Context context = Vertx.currentContext();
        Executor executor = context == null ? Infrastructure.getDefaultExecutor()
                : task -> context.runOnContext(ignored -> task.run());
        return Uni.createFrom().<SessionToken> emitter(emitter -> entry.whenComplete((token, failure) -> {
            if (failure == null) {
                emitter.complete(token);
            } else {
                emitter.fail(failure);
            }
        })).emitOn(executor);
    }

    @Override
    public String toString() {
        return "ClientSessionTokens[" + workspace.description() + "]";
    }

    private interface Lookup {

        CompletableFuture<SessionToken> with(SeamCredentials credentials);
    }

    private final class NonBlocking implements Reactive {

        @Override
        public Uni<String> tokenFor(String userIdentifierKey) {
            return get(TokenKey.user(userIdentifierKey)).map(SessionToken::token);
        }

        @Override
        public Uni<String> tokenFor(GetOrCreateClientSessionRequest request) {
            return get(TokenKey.user(request)).map(SessionToken::token);
        }

        @Override
        public void forget(String userIdentifierKey) {
            SessionTokens.this.forget(userIdentifierKey);
        }

        @Override
        public void forget(GetOrCreateClientSessionRequest request) {
            SessionTokens.this.forget(request);
        }

        @Override
        public String toString() {
            return SessionTokens.this.toString();
        }
    }
}
