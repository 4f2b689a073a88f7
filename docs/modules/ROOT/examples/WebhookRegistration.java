package io.quarkiverse.seam.it.webhooks;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import io.quarkiverse.seam.SeamException;
import io.quarkiverse.seam.webhooks.CreateWebhookRequest;
import io.quarkiverse.seam.webhooks.Webhook;
import io.quarkiverse.seam.webhooks.Webhooks;
import io.quarkus.runtime.StartupEvent;

// tag::registration[]
@ApplicationScoped
public class WebhookRegistration {

    private static final Logger LOG = Logger.getLogger(WebhookRegistration.class);

    /** The last segment of the path. */
    private static final String NAME = "doors";

    @Inject
    Webhooks webhooks;

    @Inject
    TenantWebhookSecrets secrets;

    /** For example, https://example.com/seam/webhook/doors */
    @ConfigProperty(name = "doors.webhook.url")
    String url;

    void register(@Observes StartupEvent start) {
        try {
            if (registered().isEmpty()) {
                create(url);
            }
            storeSecrets();
        } catch (SeamException e) {
            LOG.error("The webhook could not be registered; the secrets are those of the last start", e);
        }
    }

    /** The first step to replace a secret. The URL differs only in its query, which the route ignores. */
    public void addSecret() {
        create(url + "?" + System.currentTimeMillis());
        storeSecrets();
    }

    /** The second step, 28 hours later: until then, Seam may still deliver events that are signed with the old secret. */
    public void removeOldSecret(String webhookId) {
        webhooks.delete(webhookId);
        storeSecrets();
    }

    public List<Webhook> registered() {
        return webhooks.list().stream()
                .filter(webhook -> webhook.url().equals(url) || webhook.url().startsWith(url + "?")).toList();
    }

    private void create(String url) {
        webhooks.create(CreateWebhookRequest.builder()
                .url(url)
                .eventTypes("lock.unlocked", "device.connected", "device.disconnected")
                .build());
    }

    private void storeSecrets() {
        secrets.replace(NAME, registered().stream().map(Webhook::secret).toList());
    }
}
// end::registration[]
