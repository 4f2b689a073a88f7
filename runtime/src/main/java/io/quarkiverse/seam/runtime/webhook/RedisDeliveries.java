package io.quarkiverse.seam.runtime.webhook;

import java.time.Duration;

import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;

import io.quarkiverse.seam.webhooks.SeamWebhookDeliveries;
import io.quarkus.arc.InjectableInstance;
import io.quarkus.redis.datasource.RedisDataSource;

/** For an application that runs on several nodes. The value of a key is the claimant, or {@code handled}. */
@Typed(RedisDeliveries.class)
public final class RedisDeliveries implements SeamWebhookDeliveries {

    private static final String PREFIX = "seam:webhook:";
    private static final String HANDLED = "handled";

    /** Redis has no command that acts only on a certain value. */
    private static final String IF_CLAIMED = "if redis.call('get', KEYS[1]) == ARGV[1] then return ";
    private static final String RENEW = IF_CLAIMED + "redis.call('pexpire', KEYS[1], ARGV[2]) end return 0";
    private static final String RELEASE = IF_CLAIMED + "redis.call('del', KEYS[1]) end return 0";

    private final InjectableInstance<RedisDataSource> redis;

    @Inject
    RedisDeliveries(InjectableInstance<RedisDataSource> redis) {
        this.redis = redis;
    }

    /** False if the application configures only other Redis clients. */
    boolean isActive() {
        return redis.isResolvable() && redis.getHandle().getBean().isActive();
    }

    @Override
    public Claim claim(String delivery, String claimant, Duration lease) {
        // Once more if the other claim has expired in between.
        for (int attempt = 0; attempt < 2; attempt++) {
            if (execute("SET", PREFIX + delivery, claimant, "NX", "PX", millis(lease)) != null) {
                return Claim.GRANTED;
            }
            String other = execute("GET", PREFIX + delivery);
            if (other != null) {
                return other.equals(HANDLED) ? Claim.HANDLED : Claim.RUNNING;
            }
        }
        return Claim.RUNNING;
    }

    @Override
    public void renew(String delivery, String claimant, Duration lease) {
        execute("EVAL", RENEW, "1", PREFIX + delivery, claimant, millis(lease));
    }

    @Override
    public void handled(String delivery, Duration remember) {
        execute("SET", PREFIX + delivery, HANDLED, "PX", millis(remember));
    }

    @Override
    public void release(String delivery, String claimant) {
        execute("EVAL", RELEASE, "1", PREFIX + delivery, claimant);
    }

    private String execute(String command, String... arguments) {
        io.vertx.mutiny.redis.client.Response response = redis.get().execute(command, arguments);
        return response == null ? null : response.toString();
    }

    private static String millis(Duration duration) {
        return Long.toString(Math.max(1, duration.toMillis()));
    }
}
