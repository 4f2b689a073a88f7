package io.quarkiverse.seam.dev;

/**
 * What the Dev UI shows of a workspace.
 *
 * @param name in the configuration
 * @param label how people call it
 * @param credentials their kind, never their value; null where there are none
 * @param url where its requests go; null where the configuration is wrong
 * @param real whether it leads off this machine, to what is no stand-in
 * @param problem what is wrong with its configuration; null where nothing is
 */
public record DevWorkspace(String name, String label, String credentials, String url, boolean real, String problem) {
}
