package io.quarkiverse.seam.runtime.config;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;

/** A setting that cannot work is rejected in one sentence that names the settings and shows no secret. */
class RejectedSettingsTest {

    private static final String DEFAULT = ConfiguredWorkspaces.DEFAULT;

    @Test
    void aNegativeTimeoutOfWaits() {
        assertRejected("acme",
                Map.of("quarkus.seam.acme.api-key", "seam_key1", "quarkus.seam.acme.action-attempts.timeout", "-1s"),
                "quarkus.seam.acme.action-attempts.timeout must not be negative");
    }

    @Test
    void noDelayBetweenPolls() {
        assertRejected(DEFAULT,
                Map.of("quarkus.seam.api-key", "seam_key1", "quarkus.seam.action-attempts.poll-interval", "0s"),
                "quarkus.seam.action-attempts.poll-interval must be positive");
    }

    @Test
    void aLifetimeOfTokensThatLeavesNoTimeToUseThem() {
        assertRejected("acme",
                Map.of("quarkus.seam.acme.api-key", "seam_key1", "quarkus.seam.acme.front-end.token-lifetime", "119s"),
                "quarkus.seam.acme.front-end.token-lifetime must be at least 2 minutes and at most 365 days");
    }

    @Test
    void tokensForNobody() {
        assertRejected(DEFAULT, Map.of("quarkus.seam.api-key", "seam_key1", "quarkus.seam.front-end.max-users", "0"),
                "quarkus.seam.front-end.max-users must be positive");
    }

    @Test
    void aShortSecretForUserKeys() {
        assertRejected(DEFAULT,
                Map.of("quarkus.seam.api-key", "seam_key1", "quarkus.seam.front-end.user-key-secret", "secret"),
                "quarkus.seam.front-end.user-key-secret must have at least 32 characters: users can see their own key, and "
                        + "find a short secret by trying");
    }

    /** Keys would be names. */
    @ParameterizedTest
    @ValueSource(strings = { "", "${UNDEFINED}", "${EMPTY}", "${UNDEFINED}${EMPTY}", "                                " })
    void anEmptySecretForUserKeys(String secret) {
        assertRejected(DEFAULT,
                Map.of("quarkus.seam.api-key", "seam_key1", "quarkus.seam.front-end.user-key-secret", secret, "EMPTY", ""),
                "quarkus.seam.front-end.user-key-secret is empty: set a secret of at least 32 characters, and check that the "
                        + "variables in it exist, or remove it");
    }

    @Test
    void aSecretForUserKeysOfAWorkspaceWithoutEndpoint() {
        assertRejected("acme",
                Map.of("quarkus.seam.acme.api-key", "seam_key1", "quarkus.seam.acme.front-end.user-key-secret",
                        "a-secret-of-at-least-32-characters"),
                "quarkus.seam.acme.front-end.user-key-secret has no effect, since the endpoint uses the default workspace: "
                        + "remove it");
    }

    @Test
    void noCredentials() {
        assertRejected(DEFAULT, Map.of(), "Seam has no credentials for the default workspace: set quarkus.seam.api-key, or "
                + "quarkus.seam.personal-access-token and quarkus.seam.workspace-id, or the environment variable "
                + "SEAM_API_KEY");
    }

    @Test
    void noCredentialsForANamedWorkspace() {
        assertRejected("acme", Map.of("quarkus.seam.api-key", "seam_secret1", "SEAM_API_KEY", "seam_secret2"),
                "Seam has no credentials for the workspace acme: set quarkus.seam.acme.api-key, or "
                        + "quarkus.seam.acme.personal-access-token and quarkus.seam.acme.workspace-id");
    }

    @Test
    void noCredentialsForAWorkspaceWithADotInItsName() {
        assertRejected("b.c", Map.of(), "Seam has no credentials for the workspace b.c: set quarkus.seam.\"b.c\".api-key, or "
                + "quarkus.seam.\"b.c\".personal-access-token and quarkus.seam.\"b.c\".workspace-id");
    }

    @Test
    void anotherKindAsApiKey() {
        assertRejected(DEFAULT, Map.of("quarkus.seam.api-key", "seam_at1_secret"),
                "quarkus.seam.api-key must be an API key, but is a personal access token");
    }

    @Test
    void anotherKindAsPersonalAccessToken() {
        assertRejected(DEFAULT,
                Map.of("quarkus.seam.personal-access-token", "seam_secret1", "quarkus.seam.workspace-id", "w1"),
                "quarkus.seam.personal-access-token must be a personal access token, but is an API key");
    }

    @Test
    void anotherKindAsPublishableKey() {
        assertRejected("acme", Map.of("quarkus.seam.acme.publishable-key", "seam_cst1_secret"),
                "quarkus.seam.acme.publishable-key must be a publishable key, but is a client session token");
    }

    @Test
    void anotherKindAsClientSessionToken() {
        assertRejected("acme", Map.of("quarkus.seam.acme.client-session-token", "seam_pk1_secret"),
                "quarkus.seam.acme.client-session-token must be a client session token, but is a publishable key");
    }

    @Test
    void anotherKindInTheEnvironment() {
        assertRejected(DEFAULT, Map.of("SEAM_API_KEY", "seam_at1_secret"),
                "SEAM_API_KEY must be an API key, but is a personal access token");
    }

    @Test
    void noSuchPrefix() {
        assertRejected("acme", Map.of("quarkus.seam.acme.api-key", "sk_live_abc"),
                "quarkus.seam.acme.api-key must be an API key, which begins with seam_");
    }

    @Test
    void aJsonWebToken() {
        assertRejected(DEFAULT, Map.of("SEAM_API_KEY", "eyJhbGciOiJub25lIn0.e30."),
                "SEAM_API_KEY must be an API key, but is a JSON Web Token");
    }

    @Test
    void whiteSpace() {
        assertRejected(DEFAULT, Map.of("quarkus.seam.api-key", "seam_secret1 seam_secret2"),
                "quarkus.seam.api-key must contain visible ASCII characters only, without white space or line breaks");
    }

    @Test
    void twoKinds() {
        assertRejected(DEFAULT,
                Map.of("quarkus.seam.api-key", "seam_secret1", "quarkus.seam.publishable-key", "seam_pk1_secret"),
                "Only one kind of credentials can be set for the default workspace, but quarkus.seam.api-key and "
                        + "quarkus.seam.publishable-key are both set");
    }

    @Test
    void twoKindsInTheEnvironment() {
        assertRejected(DEFAULT,
                Map.of("SEAM_API_KEY", "seam_secret1", "SEAM_PERSONAL_ACCESS_TOKEN", "seam_at1_secret", "SEAM_WORKSPACE_ID",
                        "w1"),
                "Only one kind of credentials can be set for the default workspace, but SEAM_API_KEY and "
                        + "SEAM_PERSONAL_ACCESS_TOKEN are both set");
    }

    @Test
    void aPersonalAccessTokenWithoutAWorkspace() {
        assertRejected(DEFAULT, Map.of("quarkus.seam.personal-access-token", "seam_at1_secret"),
                "quarkus.seam.personal-access-token needs the id of the workspace to act in: set quarkus.seam.workspace-id, "
                        + "or the environment variable SEAM_WORKSPACE_ID");
    }

    @Test
    void aPersonalAccessTokenOfANamedWorkspaceWithoutItsId() {
        assertRejected("acme",
                Map.of("quarkus.seam.acme.personal-access-token", "seam_at1_secret", "quarkus.seam.workspace-id", "w1",
                        "SEAM_WORKSPACE_ID", "w1"),
                "quarkus.seam.acme.personal-access-token needs the id of the workspace to act in: set "
                        + "quarkus.seam.acme.workspace-id");
    }

    @Test
    void aUrlWithoutAScheme() {
        String sentence = "quarkus.seam.url must be an http or https URL with a host, and without a user, query or fragment";
        assertRejected(DEFAULT, Map.of("quarkus.seam.url", "connect.getseam.com", "quarkus.seam.api-key", "seam_secret1"),
                sentence);
        assertRejected("acme", Map.of("quarkus.seam.url", "connect.getseam.com", "quarkus.seam.acme.api-key", "seam_secret1"),
                sentence);
    }

    @Test
    void aUrlWithAPassword() {
        assertRejected("acme",
                Map.of("quarkus.seam.acme.url", "https://user:secret@example.com", "quarkus.seam.acme.api-key",
                        "seam_secret1"),
                "quarkus.seam.acme.url must be an http or https URL with a host, and without a user, query or fragment");
    }

    @Test
    void aUrlThatCannotBeRead() {
        assertRejected(DEFAULT, Map.of("SEAM_ENDPOINT", "https://a host", "quarkus.seam.api-key", "seam_secret1"),
                "SEAM_ENDPOINT is not a valid URL");
    }

    @Test
    void aUrlWithAnUnderscoreInItsHost() {
        assertRejected(DEFAULT, Map.of("quarkus.seam.url", "http://fake_seam:8080", "quarkus.seam.api-key", "seam_secret1"),
                "quarkus.seam.url has a host name with an underscore, which Java does not support");
    }

    @Test
    void negativeRetries() {
        Map.of("max-retries", "-1", "initial-delay", "PT-1S", "max-delay", "PT-1S").forEach((setting, value) -> assertRejected(
                "acme", Map.of("quarkus.seam.acme.api-key", "seam_secret1", "quarkus.seam.acme.retry." + setting, value),
                "quarkus.seam.acme.retry." + setting + " must not be negative"));
    }

    @Test
    void aFirstDelayAboveTheLongest() {
        assertRejected("acme",
                Map.of("quarkus.seam.acme.api-key", "seam_secret1", "quarkus.seam.acme.retry.initial-delay", "6s"),
                "quarkus.seam.acme.retry.initial-delay must not be longer than quarkus.seam.acme.retry.max-delay, which is "
                        + "5000 ms");
    }

    @Test
    void nothingElse() {
        assertThatCode(() -> check("acme", Map.of("quarkus.seam.acme.api-key", "seam_secret1"))).doesNotThrowAnyException();
    }

    private static void assertRejected(String workspace, Map<String, String> settings, String sentence) {
        assertThatThrownBy(() -> check(workspace, settings)).isInstanceOf(ConfigurationException.class).hasMessage(sentence);
    }

    /** As when an application starts that injects a client of this workspace. */
    private static void check(String workspace, Map<String, String> settings) {
        SmallRyeConfig config = new SmallRyeConfigBuilder().addDiscoveredConverters().addDefaultInterceptors()
                .withCustomizers(new SeamConfigCustomizer()).withMapping(SeamConfig.class)
                .withSources(new PropertiesConfigSource(settings, "test", 250)).build();
        SeamConfig.WorkspaceConfig ofWorkspace = config.getConfigMapping(SeamConfig.class).workspaces().get(workspace);
        WorkspaceSettings all = new WorkspaceSettings(workspace, ofWorkspace, config);
        if (all.credentials().isEmpty()) {
            throw new ConfigurationException(all.missingCredentials());
        }
        all.requireWorkspace(all.credentials().get());
        all.url(false).checkedUrl();
        RetryPolicy.of(ofWorkspace.retry(), all.prefix());
        WaitPolicy.of(ofWorkspace.actionAttempts(), all.prefix());
        FrontEndSettings.of(ofWorkspace.frontEnd(), all.prefix(), all.isDefault(), config);
    }
}
