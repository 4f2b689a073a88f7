// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.workspaces;

/** The constructor is no API, because Seam adds fields over time. */
public record WorkspaceConnectWebviewCustomization(
        String inviterLogoUrl,
        LogoShape logoShape,
        String primaryButtonColor,
        String primaryButtonTextColor,
        String successMessage) {
}
