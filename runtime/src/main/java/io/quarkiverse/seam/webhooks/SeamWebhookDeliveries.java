package io.quarkiverse.seam.webhooks;

import java.time.Duration;

/**
 * Remembers which deliveries were handled, so that none is handled twice. Implement it as a bean if the application runs on
 * several nodes that have no Redis in common. The store must be the application's own, shared by its nodes alone: Seam sends
 * a message with the same id to all applications.
 * <p>
 * All methods are called on a thread that may block, where no request context is active. If one of them throws, Seam delivers
 * again later. A delivery is identified by a text of up to 600 characters.
 */
public interface SeamWebhookDeliveries {

    /** What was found when a delivery arrived. */
    enum Claim {
        /** The caller now has the claim, and handles the delivery. */
        GRANTED,
        /** Another one has the claim, and is handling the delivery. */
        RUNNING,
        /** The delivery was handled before. */
        HANDLED
    }

    /**
     * Claims a delivery, unless it was handled or another claim on it has not expired. Of several callers at the same time, on
     * any node, only one may get {@link Claim#GRANTED}.
     *
     * @param claimant identifies this claim
     * @param lease after which the claim expires if the node stops running
     */
    Claim claim(String delivery, String claimant, Duration lease);

    /**
     * Extends a claim while its delivery is being handled. Does nothing if another one has the claim. If nobody has it, the
     * claimant may get it again.
     */
    void renew(String delivery, String claimant, Duration lease);

    /** The delivery was handled: from now on, and for that time, it cannot be claimed. */
    void handled(String delivery, Duration remember);

    /** The delivery failed: gives up the claim. Does nothing if the claimant does not have the claim any more. */
    void release(String delivery, String claimant);
}
