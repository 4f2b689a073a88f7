package io.quarkiverse.seam.runtime.webhook;

import java.time.Duration;
import java.util.Optional;

import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkiverse.seam.webhooks.SeamWebhookDeliveries;
import io.quarkus.arc.InjectableInstance;
import io.quarkus.redis.datasource.RedisDataSource;

/** For an application that runs on several nodes. The value of a key is the claimant, or {@code handled}. */
@Typed(RedisDeliveries.class)
public final class RedisDeliveries implements SeamWebhookDeliveries {

    private static final String HANDLED = "handled";

    /** Redis has no command that acts only on a certain value. A claim is missing if Redis was restarted. */
    private static final String RENEW = "local value = redis.call('get', KEYS[1])"
            + " if not value or value == ARGV[1] then redis.call('set', KEYS[1], ARGV[1], 'PX', ARGV[2]) end return 0";
    private static final String RELEASE = "if redis.call('get', KEYS[1]) == ARGV[1] then redis.call('del', KEYS[1]) end return 0";

    private final InjectableInstance<RedisDataSource> redis;
    private final String prefix;

    /** @param application Seam sends a message with the same id to all applications, which may share a Redis */
    @Inject
    RedisDeliveries(InjectableInstance<RedisDataSource> redis,
            @ConfigProperty(name = "quarkus.application.name") Optional<String> application) {
        this.redis = redis;
        this.prefix = "seam:webhook:" + application.map(name -> name + ":").orElse("");
    }

    /** False if the application configures only other Redis clients. */
    boolean isActive() {
        return redis.isResolvable() && redis.getHandle().getBean().isActive();
    }

    @Override
    public Claim claim(String delivery, String claimant, Duration lease) {
        // Once more if the other claim has expired in between.
        for (int attempt = 0; attempt < 2; attempt++) {
            if (execute("SET", prefix + delivery, claimant, "NX", "PX", millis(lease)) != null) {
                return Claim.GRANTED;
            }
            String other = execute("GET", prefix + delivery);
            if (other != null) {
                return other.equals(HANDLED) ? Claim.HANDLED : Claim.RUNNING;
            }
        }
        return Claim.RUNNING;
    }

    @Override
    public void renew(String delivery, String claimant, Duration lease) {
        execute("EVAL", RENEW, "1", prefix + delivery, claimant, millis(lease));
    }

    @Override
    public void handled(String delivery, Duration remember) {
        execute("SET", prefix + delivery, HANDLED, "PX", millis(remember));
    }

    @Override
    public void release(String delivery, String claimant) {
        execute("EVAL", RELEASE, "1", prefix + delivery, claimant);
    }

    private String execute(String command, String... arguments) {
        io.vertx.mutiny.redis.client.Response response = redis.get().execute(command, arguments);
        return response == null ? null : response.toString();
    }

    private static String millis(Duration duration) {
        return Long.toString(Math.max(1, duration.toMillis()));
    }
}
