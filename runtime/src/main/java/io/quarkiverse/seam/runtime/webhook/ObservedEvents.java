package io.quarkiverse.seam.runtime.webhook;

import java.util.Set;

import io.quarkiverse.seam.events.EventType;

/**
 * Types of events.
 *
 * @param all whether all types are included, also those that are unknown
 * @param types the types that are included if not all are
 * @param unknown whether those are included that are unknown
 */
public record ObservedEvents(boolean all, Set<String> types, boolean unknown) {

    boolean includes(String type) {
        return all || types.contains(type) || unknown && !new EventType(type).isKnown();
    }

    public boolean isEmpty() {
        return !all && types.isEmpty() && !unknown;
    }
}
