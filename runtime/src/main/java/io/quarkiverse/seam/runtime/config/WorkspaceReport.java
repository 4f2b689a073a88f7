package io.quarkiverse.seam.runtime.config;

import java.net.URI;
import java.util.Collection;

import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.logging.Logger;

import io.quarkus.runtime.configuration.ConfigurationException;

/** Logs where the calls of each workspace go, in dev mode and tests, where some may go to the real Seam and others not. */
public final class WorkspaceReport {

    private static final Logger LOG = Logger.getLogger(WorkspaceReport.class);

    private WorkspaceReport() {
    }

    /** @param devServiceSetting the setting with the URL of the Dev Service, if it runs */
    public static void log(ConfiguredWorkspaces workspaces, Collection<String> names, String devServiceSetting) {
        String devService = ConfigProvider.getConfig().getOptionalValue(devServiceSetting, String.class).orElse(null);
        for (String name : names) {
            try {
                log(workspaces.get(name), devService);
            } catch (ConfigurationException e) {
                // No reason not to start: the application may never call Seam without credentials of a tenant.
                LOG.warnf("Seam: %s", e.getMessage());
            }
        }
    }

    private static void log(ConfiguredWorkspace workspace, String devService) {
        String url = workspace.url();
        if (url.equals(devService)) {
            LOG.infof("Seam: %s uses the Dev Service for Seam at %s", workspace.description(), url);
        } else if (Loopback.isLoopback(URI.create(url).getHost())) {
            LOG.infof("Seam: %s uses a server on this machine, at %s", workspace.description(), url);
        } else {
            LOG.warnf("Seam: %s uses the real Seam at %s", workspace.description(), url);
        }
    }
}
