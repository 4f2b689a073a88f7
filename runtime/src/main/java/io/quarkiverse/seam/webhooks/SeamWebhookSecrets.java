package io.quarkiverse.seam.webhooks;

import java.util.List;

/**
 * Provides the secrets of tenants. Implement it as a bean; the webhook of the tenant {@code acme} then has the path
 * {@code /seam/webhook/acme}, and its events the qualifier {@code @SeamWorkspace("acme")}. The secrets of a workspace that has
 * some in the configuration are not requested.
 */
@FunctionalInterface
public interface SeamWebhookSecrets {

    /**
     * Called for each delivery, on a worker thread where no request context is active, before the delivery is verified: anybody
     * can send any name. Cache what you find if that is expensive. If this method throws, the status is 503, and Seam delivers
     * again later.
     *
     * @param tenant the last segment of the path, decoded; it contains no slash
     * @return the secrets of the tenant, one of which a delivery must be signed with; empty or null if there is no such tenant
     */
    List<String> secrets(String tenant);
}
