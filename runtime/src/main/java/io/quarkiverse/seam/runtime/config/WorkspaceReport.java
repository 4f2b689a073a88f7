package io.quarkiverse.seam.runtime.config;

import java.net.URI;
import java.util.Collection;

import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.logging.Logger;

import io.quarkus.runtime.configuration.ConfigurationException;

/** Logs in dev mode and tests whether each workspace uses the real Seam or the Dev Service. */
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
                // Not an error: the application may only call Seam with the credentials of its tenants.
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
