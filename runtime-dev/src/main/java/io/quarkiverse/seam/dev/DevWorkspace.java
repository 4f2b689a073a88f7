package io.quarkiverse.seam.dev;

/**
 * What the Dev UI shows of a workspace.
 *
 * @param name in the configuration
 * @param label how people call it
 * @param credentials their kind, never their value; null if there are none
 * @param url where its requests go; null if the configuration is wrong
 * @param real whether its host is not this machine
 * @param devService whether it is the Dev Service
 * @param problem what is wrong with its configuration; null if nothing is
 */
public record DevWorkspace(String name, String label, String credentials, String url, boolean real, boolean devService,
        String problem) {
}
