package io.quarkiverse.seam.runtime.config;

/** What the Dev Service supplies beside the settings that an application may set, to tell its own values from others. */
public final class DevServiceSettings {

    /** Where the Dev Service is, whichever workspaces it serves. */
    public static final String URL = "seam.stand-in.url";

    private DevServiceSettings() {
    }

    /** @return the name under which the key of a workspace is supplied */
    public static String apiKey(String workspace) {
        return "seam.stand-in.api-key." + workspace;
    }
}
