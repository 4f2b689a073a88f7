package io.quarkiverse.seam.runtime.config;

import java.util.List;
import java.util.stream.Stream;

/** The names of the settings with URLs and credentials, which the Dev Service looks for as well. */
public final class SettingNames {

    /** The prefixes of the REST client's settings for Seam, in order of precedence. */
    static final List<String> REST_CLIENT = List.of("quarkus.rest-client.seam.", "quarkus.rest-client.\"seam\".",
            "seam/mp-rest/");

    private static final String OVERRIDE = "override-uri";
    /** The names of the REST client's own URL, without the prefix, in order of precedence. */
    private static final List<String> OWN_URLS = List.of("uri", "url");

    /** The names of all settings of the REST client with a URL, without the prefix. */
    static final List<String> REST_CLIENT_URLS = Stream.concat(Stream.of(OVERRIDE), OWN_URLS.stream()).toList();

    static final String OVERRIDE_URI = REST_CLIENT.get(0) + OVERRIDE;

    /** The settings with the REST client's own URL, in order of precedence. */
    static final List<String> URLS_OF_REST_CLIENT = REST_CLIENT.stream()
            .flatMap(prefix -> OWN_URLS.stream().map(prefix::concat)).toList();

    /** The settings with the URL of the default workspace, in order of precedence. */
    public static final List<String> URLS_OF_DEFAULT = Stream.of(
            REST_CLIENT.stream().map(prefix -> prefix + OVERRIDE), URLS_OF_REST_CLIENT.stream(),
            Stream.of("quarkus.seam.url", "SEAM_ENDPOINT")).flatMap(names -> names).toList();

    public static final String API_KEY = "api-key";
    static final String PERSONAL_ACCESS_TOKEN = "personal-access-token";
    static final String PUBLISHABLE_KEY = "publishable-key";
    static final String CLIENT_SESSION_TOKEN = "client-session-token";

    /** The settings with the credentials of a workspace, without the prefix. */
    public static final List<String> CREDENTIALS = List.of(API_KEY, PERSONAL_ACCESS_TOKEN, PUBLISHABLE_KEY,
            CLIENT_SESSION_TOKEN);

    static final String API_KEY_VARIABLE = "SEAM_API_KEY";
    static final String PERSONAL_ACCESS_TOKEN_VARIABLE = "SEAM_PERSONAL_ACCESS_TOKEN";

    /** The environment variables with credentials of the default workspace. */
    public static final List<String> VARIABLES_OF_DEFAULT = List.of(API_KEY_VARIABLE, PERSONAL_ACCESS_TOKEN_VARIABLE);

    /** The name of the setting with the secrets of a webhook, without the prefix. */
    public static final String WEBHOOK_SECRET = "webhook.secret";

    /** The environment variable with the secrets of the default workspace's webhook. */
    public static final String WEBHOOK_SECRET_VARIABLE = "SEAM_WEBHOOK_SECRET";

    private SettingNames() {
    }
}
