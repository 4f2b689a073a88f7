package io.quarkiverse.seam.runtime.webhook;

import java.util.Set;

import io.quarkiverse.seam.events.SeamEvent;
import io.quarkiverse.seam.events.UnknownEvent;

/**
 * Types of events.
 *
 * @param all whether all types are included, also those that are unknown
 * @param types the types that are included if not all are
 * @param unknown whether those are included that are unknown, and events of known types that cannot be read
 */
public record ObservedEvents(boolean all, Set<String> types, boolean unknown) {

    /** Whether an event of that type has to be read to know whether it is included. */
    boolean mayInclude(String type) {
        return all || unknown || types.contains(type);
    }

    boolean includes(SeamEvent event) {
        return all || (event instanceof UnknownEvent ? unknown : types.contains(event.eventType()));
    }

    public boolean isEmpty() {
        return !all && types.isEmpty() && !unknown;
    }
}
