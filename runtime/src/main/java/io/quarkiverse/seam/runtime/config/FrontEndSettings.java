package io.quarkiverse.seam.runtime.config;

import java.time.Duration;
import java.util.Optional;

import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigValue;

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
    private static final String USER_KEY_SECRET = "front-end.user-key-secret";

    /**
     * @param prefix of the settings, for error messages
     * @param all to find out whether an empty setting exists
     */
    static FrontEndSettings of(SeamConfig.FrontEndConfig config, String prefix, boolean ofDefaultWorkspace, Config all) {
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
        // Otherwise, a variable that is missing would turn all keys into names.
        if (secret.filter(text -> !text.isBlank()).isEmpty() && exists(all.getConfigValue(prefix + USER_KEY_SECRET))) {
            throw new ConfigurationException(prefix + USER_KEY_SECRET + " is empty: set a secret of at least "
                    + SHORTEST_SECRET + " characters, and check that the variables in it exist, or remove it");
        }
        if (secret.isPresent() && !ofDefaultWorkspace) {
            throw new ConfigurationException(prefix + USER_KEY_SECRET + " has no effect, since the endpoint uses the "
                    + "default workspace: remove it");
        }
        if (secret.isPresent() && secret.get().length() < SHORTEST_SECRET) {
            throw new ConfigurationException(prefix + USER_KEY_SECRET + " must have at least " + SHORTEST_SECRET
                    + " characters: users can see their own key, and find a short secret by trying");
        }
        return new FrontEndSettings(tokenLifetime, maxUsers, secret.orElse(null));
    }

    /** Whether a source has it, even if its value is empty or refers to a variable that does not exist. */
    private static boolean exists(ConfigValue setting) {
        return setting.getRawValue() != null;
    }

    @Override
    public String toString() {
        return "FrontEndSettings[tokenLifetime=" + tokenLifetime + ", maxUsers=" + maxUsers + ", userKeySecret=***]";
    }
}
