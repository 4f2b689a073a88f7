package io.quarkiverse.seam.runtime.webhook;

import java.time.Duration;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;

import io.quarkiverse.seam.webhooks.SeamWebhookDeliveries;

/** For an application that runs on one node. Claims need no lease, since they end with the process. */
final class DeliveriesInMemory implements SeamWebhookDeliveries {

    /** About 150 bytes each with the ids of Seam. */
    static final int MAX_HANDLED = 200_000;

    private final LongSupplier nanoTime;
    private final Set<String> running = new HashSet<>();
    /** In the order in which they were handled, with the time at which each can be forgotten. */
    private final Map<String, Long> handled = new LinkedHashMap<>();

    DeliveriesInMemory(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    @Override
    public synchronized Claim claim(String delivery, String claimant, Duration lease) {
        Long forgetAt = handled.get(delivery);
        if (forgetAt != null && forgetAt - nanoTime.getAsLong() > 0) {
            return Claim.HANDLED;
        }
        return running.add(delivery) ? Claim.GRANTED : Claim.RUNNING;
    }

    @Override
    public void renew(String delivery, String claimant, Duration lease) {
    }

    @Override
    public synchronized void handled(String delivery, Duration remember) {
        running.remove(delivery);
        long now = nanoTime.getAsLong();
        // Removed first, so that it is inserted at the end.
        handled.remove(delivery);
        handled.put(delivery, now + remember.toNanos());
        Iterator<Long> oldest = handled.values().iterator();
        while (oldest.hasNext() && (oldest.next() - now <= 0 || handled.size() > MAX_HANDLED)) {
            oldest.remove();
        }
    }

    @Override
    public synchronized void release(String delivery, String claimant) {
        running.remove(delivery);
    }
}
