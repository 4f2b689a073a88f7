package io.quarkiverse.seam.runtime.config;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.seam.clientsessions.ClientSessions;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;

/** Settings of the REST client that would have no effect, or would change the URL of only some calls, are rejected by name. */
class RestClientSettingsTest {

    private static final String API = "io.quarkiverse.seam.clientsessions.ClientSessions";

    @ParameterizedTest
    @ValueSource(strings = { "quarkus.rest-client.\"" + API + "\".url", "quarkus.rest-client.\"" + API + "\".uri",
            "quarkus.rest-client.\"" + API + "\".override-uri", API + "/mp-rest/url", API + "/mp-rest/uri",
            "quarkus.rest-client.ClientSessions.url", "quarkus.rest-client.ClientSessions.override-uri",
            "quarkus.rest-client.\"ClientSessions\".uri", "quarkus.rest-client.Reactive.url",
            "quarkus.rest-client.\"Reactive\".uri" })
    void aUrlOfOneInterface(String setting) {
        assertThatThrownBy(() -> check(Map.of(setting, "http://seam.test"))).isInstanceOf(ConfigurationException.class)
                .hasMessage(setting
                        + " is not supported, since a workspace has one URL for all interfaces: set quarkus.seam.url");
    }

    @ParameterizedTest
    @ValueSource(strings = { "quarkus.rest-client.seam.", "quarkus.rest-client.\"" + API + "\"." })
    void theLocalProxy(String prefix) {
        String setting = prefix + "enable-local-proxy";

        assertThatThrownBy(() -> check(Map.of(setting, "true"))).isInstanceOf(ConfigurationException.class)
                .hasMessage(setting + " is not supported for Seam: set quarkus.seam.url to the URL of your own proxy");
    }

    @Test
    void othersAreNot() {
        assertThatCode(() -> check(Map.of("quarkus.rest-client.seam.url", "http://seam.test",
                "quarkus.rest-client.seam.enable-local-proxy", "false", "quarkus.rest-client.Others.url", "http://other.test",
                "quarkus.rest-client.ClientSessions.url", "", "quarkus.seam.url", "http://seam.test")))
                .doesNotThrowAnyException();
    }

    private static void check(Map<String, String> settings) {
        RestClientSettings.check(List.of(API, ClientSessions.Reactive.class.getName()),
                new SmallRyeConfigBuilder().addDefaultInterceptors()
                        .withSources(new PropertiesConfigSource(settings, "test", 250)).build());
    }
}
