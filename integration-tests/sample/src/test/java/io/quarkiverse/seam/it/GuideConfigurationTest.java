package io.quarkiverse.seam.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkiverse.seam.runtime.config.SeamConfig;
import io.quarkiverse.seam.runtime.config.SeamConfig.WorkspaceConfig;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.config.Secret;
import io.smallrye.config.SmallRyeConfig;

/** An application starts with the settings that the guide shows, and the extension reads them as described. */
@QuarkusTest
@TestProfile(GuideConfigurationTest.Guide.class)
class GuideConfigurationTest {

    @Inject
    SmallRyeConfig config;

    @Test
    void isReadByTheExtension() {
        Map<String, WorkspaceConfig> workspaces = config.getConfigMapping(SeamConfig.class).workspaces();

        WorkspaceConfig defaultWorkspace = workspaces.get("<default>");
        assertThat(defaultWorkspace.apiKey().map(Secret::get)).contains("seam_test1_example");
        assertThat(defaultWorkspace.retry().maxRetries()).hasValue(4);
        assertThat(defaultWorkspace.retry().initialDelay()).contains(Duration.ofMillis(100));
        assertThat(defaultWorkspace.retry().maxDelay()).contains(Duration.ofSeconds(2));
        assertThat(workspaces.get("acme").apiKey().map(Secret::get)).contains("seam_test2_example");
        assertThat(workspaces.get("acme").retry().maxRetries()).hasValue(0);
        assertThat(workspaces.get("acme").retry().maxDelay()).isEmpty();
        assertThat(workspaces.get("tenants").personalAccessToken().map(Secret::get)).contains("seam_at1_example");
        assertThat(workspaces.get("tenants").workspaceId()).isPresent();
    }

    public static class Guide implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            Properties properties = new Properties();
            try (InputStream guide = Guide.class.getResourceAsStream("/guide.properties")) {
                properties.load(guide);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            Map<String, String> overrides = new HashMap<>();
            properties.forEach((key, value) -> overrides.put(key.toString(), value.toString()));
            return overrides;
        }
    }
}
