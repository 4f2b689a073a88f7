package io.quarkiverse.seam.runtime.config;

import java.util.List;

/** The names of the settings with URLs and credentials, which the Dev Service looks for as well. */
public final class SettingNames {

    static final String OVERRIDE_URI = "quarkus.rest-client.seam.override-uri";

    /** The settings with the URL of the default workspace, in order of precedence. */
    public static final List<String> URLS_OF_DEFAULT = List.of(OVERRIDE_URI, "quarkus.rest-client.seam.uri",
            "quarkus.rest-client.seam.url", "seam/mp-rest/uri", "seam/mp-rest/url", "quarkus.seam.url", "SEAM_ENDPOINT");

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

    private SettingNames() {
    }
}
