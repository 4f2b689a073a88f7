package io.quarkiverse.seam.runtime.session;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

import io.quarkiverse.seam.SeamInvalidResponseException;
import io.quarkiverse.seam.clientsessions.ClientSession;

/** A token as Seam returned it, with the times at which something has to be done about it, in milliseconds. */
final class SessionToken {

    /** For how long a token must be valid to be returned. */
    private static final Duration MARGIN = Duration.ofMinutes(1);
    private static final long PAUSE_AFTER_FAILURE = Duration.ofSeconds(10).toMillis();

    private final String token;
    private final Instant expiresAt;
    private final long fetchedAt;
    private final long usableUntil;
    private final AtomicLong renewAt;

    /** @param random at least 0 and less than 1, so that not all tokens are renewed at the same time */
    SessionToken(ClientSession session, Instant requestedExpiry, Instant now, double random) {
        this.token = session.token();
        this.expiresAt = session.expiresAt() == null ? requestedExpiry : session.expiresAt();
        this.fetchedAt = now.toEpochMilli();
        this.usableUntil = expiresAt.minus(MARGIN).toEpochMilli();
        // In the last tenth or fifth of its time, or something in between.
        this.renewAt = new AtomicLong(usableUntil - (long) ((usableUntil - fetchedAt) * (0.1 + 0.1 * random)));
        if (token == null || token.isEmpty()) {
            throw new SeamInvalidResponseException("Seam returned a client session without a token", null);
        }
        if (!isUsable(fetchedAt)) {
            throw new SeamInvalidResponseException("Seam returned a client session that expires at " + expiresAt
                    + ", although " + requestedExpiry + " was requested: it is " + now + " on the clock of this machine", null);
        }
    }

    String token() {
        return token;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    boolean isUsable(long now) {
        return now < usableUntil;
    }

    /** Whether it was fetched less than this ago. */
    boolean isYoungerThan(Duration age, long now) {
        return now - fetchedAt < age.toMillis();
    }

    /** @return true for one caller, who then has to renew the token */
    boolean claimRenewal(long now) {
        long due = renewAt.get();
        return now >= due && renewAt.compareAndSet(due, Long.MAX_VALUE);
    }

    void renewalFailed(long now) {
        renewAt.set(now + PAUSE_AFTER_FAILURE);
    }

    @Override
    public String toString() {
        return "SessionToken[token=***, expiresAt=" + expiresAt + "]";
    }
}
