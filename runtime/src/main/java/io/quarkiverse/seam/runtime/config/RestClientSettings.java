package io.quarkiverse.seam.runtime.config;

import java.util.Collection;
import java.util.List;

import org.eclipse.microprofile.config.Config;

import io.quarkus.runtime.configuration.ConfigurationException;

/**
 * Rejects settings of the REST client that would have no effect, since its own URL is never used: a URL for a single
 * interface, and the local proxy.
 */
final class RestClientSettings {

    private static final String OF_ALL = "quarkus.rest-client.seam.";
    private static final List<String> URLS = List.of("override-uri", "uri", "url");

    private RestClientSettings() {
    }

    static void check(Collection<String> interfaces, Config config) {
        for (String name : interfaces) {
            // Checked first, since the settings for all interfaces fall back to these.
            String simpleName = name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
            for (String url : URLS) {
                rejectUrl("quarkus.rest-client.\"" + simpleName + "\"." + url, List.of(), config);
                rejectUrl("quarkus.rest-client." + simpleName + "." + url, List.of(), config);
            }
        }
        for (String name : interfaces) {
            String prefix = "quarkus.rest-client.\"" + name + "\".";
            rejectLocalProxy(OF_ALL, config);
            rejectLocalProxy(prefix, config);
            for (String url : URLS) {
                // If these are not set, the REST client's configuration returns the value for all interfaces.
                List<String> ofAll = List.of(OF_ALL + url, "seam/mp-rest/" + url);
                rejectUrl(name + "/mp-rest/" + url, ofAll, config);
                rejectUrl(prefix + url, ofAll, config);
            }
        }
    }

    private static void rejectUrl(String setting, List<String> fallbacks, Config config) {
        String value = value(setting, config);
        if (value != null && !value.isEmpty()
                && fallbacks.stream().noneMatch(fallback -> value.equals(value(fallback, config)))) {
            throw new ConfigurationException(setting
                    + " is not supported, since a workspace has one URL for all interfaces: set quarkus.seam.url");
        }
    }

    /** The local proxy forwards to the REST client's own URL. */
    private static void rejectLocalProxy(String prefix, Config config) {
        String setting = prefix + "enable-local-proxy";
        if (config.getOptionalValue(setting, Boolean.class).orElse(false)) {
            throw new ConfigurationException(
                    setting + " is not supported for Seam: set quarkus.seam.url to the URL of your own proxy");
        }
    }

    private static String value(String setting, Config config) {
        return config.getConfigValue(setting).getValue();
    }
}
