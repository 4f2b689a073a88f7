package io.quarkiverse.seam.runtime.webhook;

import java.time.Duration;
import java.util.concurrent.Semaphore;

import io.vertx.core.Future;

/**
 * A workspace or tenant whose events are received.
 *
 * @param description the name in messages: the same for all tenants
 * @param permits one for each delivery that can be handled at the same time
 */
record WebhookWorkspace(String name, String description, Keys keys, Semaphore permits, Duration remember) {

    interface Keys {

        /** Fails with {@link NoSuchTenantException} if there is no such tenant. */
        Future<SignatureKeys> get();
    }

    static final class NoSuchTenantException extends RuntimeException {

        private static final long serialVersionUID = 1;

        NoSuchTenantException() {
            super("There is no such tenant", null, false, false);
        }
    }
}
