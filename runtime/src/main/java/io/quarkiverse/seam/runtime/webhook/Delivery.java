package io.quarkiverse.seam.runtime.webhook;

import io.quarkiverse.seam.events.EventType;

/**
 * A verified delivery.
 *
 * @param workspace the name of the workspace or tenant
 * @param messageId stays the same when Seam delivers again
 * @param eventType empty if the payload has none
 */
public record Delivery(String workspace, String messageId, String eventType) {

    /** One of a bounded number of texts. */
    public String knownType() {
        return new EventType(eventType).isKnown() ? eventType : "unknown";
    }

    /**
     * The ids of different workspaces must not collide: a tenant could choose that of another one's message. No name has a
     * slash.
     */
    String key() {
        return workspace + "/" + messageId;
    }
}
