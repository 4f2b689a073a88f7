package io.quarkiverse.seam.runtime.webhook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;

import org.jboss.logging.Logger;

import io.quarkiverse.seam.runtime.config.ConfiguredWorkspaces;
import io.quarkiverse.seam.runtime.config.WebhookSecret;
import io.quarkiverse.seam.runtime.config.WebhookSettings;
import io.quarkiverse.seam.runtime.webhook.WebhookWorkspace.NoSuchTenantException;
import io.quarkiverse.seam.webhooks.SeamWebhookSecrets;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.vertx.core.Future;
import io.vertx.core.Vertx;

/** The workspaces with secrets in the configuration, and the tenants. */
final class WebhookWorkspaces {

    private static final Logger LOG = Logger.getLogger(WebhookWorkspaces.class);

    private static final int MAX_TENANT_LENGTH = 200;

    private final Map<String, WebhookWorkspace> configured = new HashMap<>();
    private final Vertx vertx;
    private final SeamWebhookSecrets tenants;
    private final WebhookSettings ofTenants;
    private final Semaphore permitsOfTenants;

    /**
     * @param settings of the default workspace, and of all others that may have a secret
     * @param tenants null if there are none
     */
    WebhookWorkspaces(Collection<WebhookSettings> settings, SeamWebhookSecrets tenants, Vertx vertx) {
        for (WebhookSettings workspace : settings) {
            if (!workspace.secrets().isEmpty()) {
                Future<SignatureKeys> keys = Future.succeededFuture(SignatureKeys.of(workspace.secrets()));
                configured.put(workspace.workspace(), new WebhookWorkspace(workspace.workspace(), workspace.description(),
                        () -> keys, new Semaphore(workspace.maxConcurrent()), workspace.remember()));
            }
        }
        this.vertx = vertx;
        this.tenants = tenants;
        this.ofTenants = settings.stream().filter(workspace -> workspace.workspace().equals(ConfiguredWorkspaces.DEFAULT))
                .findFirst().orElseThrow();
        this.permitsOfTenants = new Semaphore(ofTenants.maxConcurrent());
    }

    /**
     * @param named the workspaces that observers name
     * @param all whether there are observers for any workspace
     * @throws ConfigurationException in production, if there is no secret for a workspace that is observed
     */
    void requireSecrets(Collection<WebhookSettings> settings, Collection<String> named, boolean all, boolean inProduction) {
        List<WebhookSettings> missing = new ArrayList<>();
        for (WebhookSettings workspace : settings) {
            boolean needed = named.contains(workspace.workspace())
                    || all && configured.isEmpty() && workspace.workspace().equals(ConfiguredWorkspaces.DEFAULT);
            if (needed && tenants == null && workspace.secrets().isEmpty()) {
                missing.add(workspace);
            }
        }
        for (WebhookSettings workspace : missing) {
            if (inProduction) {
                throw new ConfigurationException(workspace.missingSecret());
            }
            LOG.warnf("Seam: %s. Until then, it gets no events.", workspace.missingSecret());
        }
    }

    /** @return null if it has no secret */
    WebhookWorkspace ofDefault() {
        return configured.get(ConfiguredWorkspaces.DEFAULT);
    }

    /** @return null if there is no such workspace, and there are no tenants or none can have this name */
    WebhookWorkspace named(String name) {
        // Delivery.key() would not be unique with a slash.
        if (name.equals(ConfiguredWorkspaces.DEFAULT) || name.length() > MAX_TENANT_LENGTH || name.indexOf('/') >= 0) {
            return null;
        }
        WebhookWorkspace workspace = configured.get(name);
        if (workspace != null || tenants == null) {
            return workspace;
        }
        return new WebhookWorkspace(name, "a tenant", () -> vertx.executeBlocking(() -> keysOfTenant(name), false),
                permitsOfTenants, ofTenants.remember());
    }

    private SignatureKeys keysOfTenant(String tenant) {
        List<String> secrets = tenants.secrets(tenant);
        if (secrets == null || secrets.isEmpty()) {
            throw new NoSuchTenantException();
        }
        secrets.forEach(secret -> WebhookSecret.check("What the SeamWebhookSecrets returned", secret));
        return SignatureKeys.of(secrets);
    }
}
