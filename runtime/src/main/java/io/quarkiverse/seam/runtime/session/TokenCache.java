package io.quarkiverse.seam.runtime.session;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import io.quarkiverse.seam.SeamCredentials;
import io.quarkiverse.seam.clientsessions.ClientSessions;
import io.quarkiverse.seam.runtime.call.Time;
import io.quarkiverse.seam.runtime.config.FrontEndSettings;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;

/**
 * The tokens of one workspace and its tenants. An entry is the call that fetches a token, and then the token. No lock is held
 * during a call.
 */
final class TokenCache {

    private static final Duration PAUSE = Duration.ofSeconds(10);

    private final Duration lifetime;
    private final Function<SeamCredentials, ClientSessions.Reactive> clients;
    private final Time time;
    private final Cache<TokenKey, CompletableFuture<SessionToken>> entries;
    /** The calls that replace tokens which are still valid. */
    private final Map<TokenKey, CompletableFuture<SessionToken>> replacements = new ConcurrentHashMap<>();
    /** Only for pages. */
    private final Cache<TokenKey, Throwable> failures;

    TokenCache(FrontEndSettings settings, Function<SeamCredentials, ClientSessions.Reactive> clients, Time time) {
        this.lifetime = settings.tokenLifetime();
        this.clients = clients;
        this.time = time;
        this.entries = Caffeine.newBuilder()
                .maximumSize(settings.maxUsers())
                .expireAfterWrite(lifetime)
                .ticker(time::nanoTime)
                .executor(Runnable::run)
                .build();
        this.failures = Caffeine.newBuilder()
                .maximumSize(settings.maxUsers())
                .expireAfterWrite(PAUSE)
                .ticker(time::nanoTime)
                .executor(Runnable::run)
                .build();
    }

    CompletableFuture<SessionToken> get(TokenKey key) {
        CompletableFuture<SessionToken> entry = entries.getIfPresent(key);
        SessionToken kept = entry == null ? null : tokenOf(entry);
        if (kept == null) {
            return entry == null ? fetch(key, null) : entry;
        }
        long now = now();
        if (!kept.isUsable(now)) {
            return fetch(key, entry);
        }
        if (kept.claimRenewal(now)) {
            renew(key, entry, kept);
        }
        return entry;
    }

    /**
     * For a page, which may repeat its request at any rate: Seam is not called more than once in ten seconds, so a failure is
     * returned again.
     *
     * @param anew whether to fetch a token even if one is kept
     */
    CompletableFuture<SessionToken> getForPage(TokenKey key, boolean anew) {
        CompletableFuture<SessionToken> entry = entries.getIfPresent(key);
        SessionToken kept = entry == null ? null : tokenOf(entry);
        boolean isUsable = kept != null && kept.isUsable(now());
        if (isUsable && (!anew || kept.isYoungerThan(PAUSE, now()))) {
            return get(key);
        }
        Throwable failure = failures.getIfPresent(key);
        if (failure != null) {
            return CompletableFuture.failedFuture(failure);
        }
        return isUsable ? replace(key, entry) : get(key);
    }

    /** Whoever calls {@link #get} meanwhile, or if this fails, gets the old token: only the page says that it was rejected. */
    private CompletableFuture<SessionToken> replace(TokenKey key, CompletableFuture<SessionToken> entry) {
        CompletableFuture<SessionToken> fresh = new CompletableFuture<>();
        CompletableFuture<SessionToken> running = replacements.putIfAbsent(key, fresh);
        if (running != null) {
            return running;
        }
        call(key, token -> {
            entries.asMap().replace(key, entry, fresh);
            fresh.complete(token);
            replacements.remove(key);
        }, failure -> {
            replacements.remove(key);
            fresh.completeExceptionally(failure);
        });
        return fresh;
    }

    void forget(Predicate<TokenKey> keys) {
        failures.asMap().keySet().removeIf(keys);
        entries.asMap().keySet().removeIf(keys);
    }

    void forgetToken(String token) {
        entries.asMap().values().removeIf(entry -> {
            SessionToken kept = tokenOf(entry);
            return kept != null && kept.token().equals(token);
        });
    }

    /** @return null if there is none yet */
    static SessionToken tokenOf(CompletableFuture<SessionToken> entry) {
        return entry.isDone() && !entry.isCompletedExceptionally() ? entry.getNow(null) : null;
    }

    /** @param former the entry to replace; null if there is none */
    private CompletableFuture<SessionToken> fetch(TokenKey key, CompletableFuture<SessionToken> former) {
        CompletableFuture<SessionToken> fresh = new CompletableFuture<>();
        boolean isFirst = former == null ? entries.asMap().putIfAbsent(key, fresh) == null
                : entries.asMap().replace(key, former, fresh);
        if (!isFirst) {
            return get(key);
        }
        call(key, fresh::complete, failure -> {
            entries.asMap().remove(key, fresh);
            fresh.completeExceptionally(failure);
        });
        return fresh;
    }

    /** Whoever calls meanwhile gets the old token. */
    private void renew(TokenKey key, CompletableFuture<SessionToken> entry, SessionToken old) {
        call(key, token -> entries.asMap().replace(key, entry, CompletableFuture.completedFuture(token)),
                failure -> old.renewalFailed(now()));
    }

    private void call(TokenKey key, Consumer<SessionToken> onToken, Consumer<Throwable> onFailure) {
        Instant expiry = time.now().plus(lifetime).truncatedTo(ChronoUnit.MILLIS);
        detached(() -> Uni.createFrom().deferred(() -> clients.apply(key.credentials()).getOrCreate(key.request(expiry)))
                .map(session -> new SessionToken(session, expiry, time.now(), time.random()))
                .subscribe().with(onToken, failure -> {
                    failures.put(key, failure);
                    onFailure.accept(failure);
                }));
    }

    /** The call is made for everybody who waits: it must not carry the context of the request that happens to be the first. */
    private static void detached(Runnable call) {
        Context current = Vertx.currentContext();
        // On a worker context, it would wait for the caller, which may wait for it.
        if (current != null && current.isEventLoopContext()) {
            VertxContext.createNewDuplicatedContext(VertxContext.getRootContext(current)).runOnContext(go -> call.run());
        } else {
            call.run();
        }
    }

    private long now() {
        return time.now().toEpochMilli();
    }
}
