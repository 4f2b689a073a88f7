package io.quarkiverse.seam.runtime.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.quarkiverse.seam.SeamCredentials.ApiKey;
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
            credentials -> Sessions.client(request -> Uni.createFrom()
                    .item(Sessions.session("seam_cst1_" + System.nanoTime(), request))),
            new SystemTime());

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
}
