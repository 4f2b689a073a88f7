package io.quarkiverse.seam.runtime.config;

import java.time.Duration;
import java.util.Optional;

import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.config.Secret;

/**
 * Settings of the tokens for the front end.
 *
 * @param userKeySecret null if there is none
 */
public record FrontEndSettings(Duration tokenLifetime, int maxUsers, String userKeySecret) {

    /** A token is returned only if it is valid for another minute. */
    private static final Duration SHORTEST_LIFETIME = Duration.ofMinutes(2);
    private static final Duration LONGEST_LIFETIME = Duration.ofDays(365);
    private static final int SHORTEST_SECRET = 32;

    /** @param prefix of the settings, for error messages */
    static FrontEndSettings of(SeamConfig.FrontEndConfig config, String prefix, boolean ofDefaultWorkspace) {
        Duration tokenLifetime = config.tokenLifetime().orElse(Duration.ofHours(1));
        if (tokenLifetime.compareTo(SHORTEST_LIFETIME) < 0 || tokenLifetime.compareTo(LONGEST_LIFETIME) > 0) {
            throw new ConfigurationException(prefix + "front-end.token-lifetime must be at least "
                    + SHORTEST_LIFETIME.toMinutes() + " minutes and at most " + LONGEST_LIFETIME.toDays() + " days");
        }
        int maxUsers = config.maxUsers().orElse(10_000);
        if (maxUsers < 1) {
            throw new ConfigurationException(prefix + "front-end.max-users must be positive");
        }
        Optional<String> secret = config.userKeySecret().map(Secret::get);
        if (secret.isPresent() && !ofDefaultWorkspace) {
            throw new ConfigurationException(prefix + "front-end.user-key-secret has no effect, since the endpoint uses the "
                    + "default workspace: remove it");
        }
        if (secret.isPresent() && secret.get().length() < SHORTEST_SECRET) {
            throw new ConfigurationException(prefix + "front-end.user-key-secret must have at least " + SHORTEST_SECRET
                    + " characters: users can see their own key, and find a short secret by trying");
        }
        return new FrontEndSettings(tokenLifetime, maxUsers, secret.orElse(null));
    }

    @Override
    public String toString() {
        return "FrontEndSettings[tokenLifetime=" + tokenLifetime + ", maxUsers=" + maxUsers + ", userKeySecret=***]";
    }
}
