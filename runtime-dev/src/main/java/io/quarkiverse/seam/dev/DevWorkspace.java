package io.quarkiverse.seam.dev;

/**
 * A workspace in the Dev UI.
 *
 * @param name the name in the configuration
 * @param label the name to show
 * @param credentials the kind of credentials, never their value; null if there are none
 * @param url the base URL of Seam; null if the configuration is invalid
 * @param real whether the host of the URL is not this machine
 * @param devService whether the URL is that of the Dev Service
 * @param problem what is wrong with the configuration; null if it is valid
 */
public record DevWorkspace(String name, String label, String credentials, String url, boolean real, boolean devService,
        String problem) {
}
