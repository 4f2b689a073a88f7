package io.quarkiverse.seam.runtime.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;

/** Every setting with the URL is used and read in the same way, and the most specific one wins. */
class UrlSettingsTest {

    @ParameterizedTest
    @ValueSource(strings = { "quarkus.rest-client.seam.override-uri", "quarkus.rest-client.seam.uri",
            "quarkus.rest-client.seam.url", "seam/mp-rest/uri", "seam/mp-rest/url", "quarkus.seam.url", "SEAM_ENDPOINT" })
    void everySetting(String setting) {
        Map<String, String> settings = Map.of(setting, "http://seam.test");

        assertThat(url(ConfiguredWorkspaces.DEFAULT, settings)).isEqualTo("http://seam.test");
        assertThat(url("acme", settings)).isEqualTo("http://seam.test");
    }

    @ParameterizedTest
    @CsvSource(ignoreLeadingAndTrailingWhitespace = false, value = { "HTTP://Seam.Test,http://seam.test",
            " https://seam.test ,https://seam.test", "https://seam.test//,https://seam.test",
            "https://SEAM.test:8443/Proxy/,https://seam.test:8443/Proxy", "http://[::1]:8080/,http://[::1]:8080" })
    void isReadInOneWay(String configured, String expected) {
        for (String setting : new String[] { "quarkus.seam.url", "quarkus.rest-client.seam.url", "SEAM_ENDPOINT" }) {
            assertThat(url(ConfiguredWorkspaces.DEFAULT, Map.of(setting, configured))).isEqualTo(expected);
        }
        assertThat(url("acme", Map.of("quarkus.seam.acme.url", configured))).isEqualTo(expected);
    }

    @Test
    void theNearestWins() {
        assertThat(url("acme", Map.of("quarkus.seam.acme.url", "http://acme.test", "quarkus.seam.url", "http://seam.test")))
                .isEqualTo("http://acme.test");
        assertThat(url(ConfiguredWorkspaces.DEFAULT,
                Map.of("quarkus.rest-client.seam.url", "http://rest.test", "quarkus.seam.url", "http://seam.test")))
                .isEqualTo("http://rest.test");
        assertThat(url(ConfiguredWorkspaces.DEFAULT,
                Map.of("quarkus.rest-client.seam.override-uri", "http://wire.test", "quarkus.seam.url", "http://seam.test")))
                .isEqualTo("http://wire.test");
    }

    @Test
    void anEmptyOneCountsAsAbsent() {
        assertThat(url(ConfiguredWorkspaces.DEFAULT, Map.of("quarkus.rest-client.seam.url", "", "quarkus.seam.url", "",
                "SEAM_ENDPOINT", ""))).isEqualTo("https://connect.getseam.com");
        assertThat(url("acme", Map.of("quarkus.seam.acme.url", "", "quarkus.seam.url", "http://seam.test")))
                .isEqualTo("http://seam.test");
    }

    @Test
    void oneForAllAndOneForAWorkspaceContradictEachOther() {
        assertThatThrownBy(() -> url("acme", Map.of("quarkus.seam.acme.url", "http://acme.test",
                "quarkus.rest-client.seam.override-uri", "http://wire.test"))).isInstanceOf(ConfigurationException.class)
                .hasMessage("quarkus.rest-client.seam.override-uri sends all calls to one server, but quarkus.seam.acme.url "
                        + "is set as well: remove one of them");
    }

    private static String url(String workspace, Map<String, String> settings) {
        SmallRyeConfig config = new SmallRyeConfigBuilder().withMapping(SeamConfig.class)
                .withSources(new PropertiesConfigSource(settings, "test", 250)).build();
        return new WorkspaceSettings(workspace, config.getConfigMapping(SeamConfig.class).workspaces().get(workspace), config)
                .url(false).checkedUrl().toString();
    }
}
