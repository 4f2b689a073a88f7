package io.quarkiverse.seam.runtime.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.quarkiverse.seam.SeamCredentials.ApiKey;
import io.quarkiverse.seam.clientsessions.ClientSession;
import io.quarkiverse.seam.clientsessions.ClientSessions;
import io.quarkiverse.seam.clientsessions.GetOrCreateClientSessionRequest;
import io.quarkiverse.seam.runtime.call.SystemTime;
import io.quarkiverse.seam.runtime.config.FrontEndSettings;
import io.quarkiverse.seam.test.LiveObjects;
import io.smallrye.mutiny.Uni;

/** However many users there are, no more than the maximum take memory. */
@Tag("footprint")
class TokensOfManyUsersTest {

    private static final int USERS = 100_000;
    private static final int MAX_USERS = 10_000;
    private static final ApiKey KEY = new ApiKey("seam_key1");

    private final TokenCache cache = new TokenCache(new FrontEndSettings(Duration.ofHours(1), MAX_USERS, null),
            credentials -> sessions(), new SystemTime());

    @Test
    void takeNoMoreMemoryThanTheMaximum() {
        getTokens(0, MAX_USERS);
        LiveObjects full = LiveObjects.count();
        getTokens(MAX_USERS, USERS);
        LiveObjects after = LiveObjects.count();

        assertThat(after.instances().get(SessionToken.class.getName())).isLessThanOrEqualTo(MAX_USERS)
                .isGreaterThan(MAX_USERS * 9 / 10);
        assertThat(after.bytes()).isLessThan(full.bytes() + 500_000);
    }

    private void getTokens(int from, int to) {
        for (int user = from; user < to; user++) {
            cache.get(new TokenKey(KEY, "internal-user-id-" + user)).join();
        }
    }

    /** Without HTTP, since only what is kept matters here. */
    private static ClientSessions.Reactive sessions() {
        return (ClientSessions.Reactive) Proxy.newProxyInstance(ClientSessions.Reactive.class.getClassLoader(),
                new Class<?>[] { ClientSessions.Reactive.class }, (proxy, method, arguments) -> {
                    Instant expiry = ((GetOrCreateClientSessionRequest) arguments[0]).expiresAt();
                    return Uni.createFrom().item(ClientSession.builder().token("seam_cst1_" + System.nanoTime())
                            .expiresAt(expiry).build());
                });
    }
}
