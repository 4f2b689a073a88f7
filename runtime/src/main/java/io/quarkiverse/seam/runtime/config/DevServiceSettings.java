package io.quarkiverse.seam.runtime.config;

/** Settings that only the Dev Service sets, so that its values can be told from those of an application. */
public final class DevServiceSettings {

    /** The URL of the Dev Service, if it runs for any workspace. */
    public static final String URL = "seam.fake.url";

    /** The path of the application's webhook below its root path, which the application sends to the Dev Service. */
    public static final String WEBHOOK_PATH = "seam.fake.webhook-path";

    /** What the Dev Service calls the default workspace. */
    public static final String DEFAULT_WORKSPACE = "Default workspace";

    private DevServiceSettings() {
    }

    /** @return the setting with the API key of a workspace that the Dev Service runs for */
    public static String apiKey(String workspace) {
        return "seam.fake.api-key." + workspace;
    }

    /** @return the setting with the secret that the Dev Service signs webhooks of a workspace with */
    public static String webhookSecret(String workspace) {
        return "seam.fake.webhook-secret." + workspace;
    }
}
