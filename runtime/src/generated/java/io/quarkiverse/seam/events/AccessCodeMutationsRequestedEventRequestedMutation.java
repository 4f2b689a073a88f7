// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.events;

import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.seam.runtime.api.Values;

/**
 * One of the {@code requestedMutations} of {@code AccessCodeMutationsRequestedEvent}.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param from The previous value.
 * @param to The new value.
 */
public record AccessCodeMutationsRequestedEventRequestedMutation(
        Map<String, JsonNode> from,
        AccessCodeMutationsRequestedEventRequestedMutationCode mutationCode,
        Map<String, JsonNode> to) {

    public AccessCodeMutationsRequestedEventRequestedMutation {
        from = Values.copyOf(from);
        to = Values.copyOf(to);
    }

    /** Shows all but secrets. */
    @Override
    public String toString() {
        return "AccessCodeMutationsRequestedEventRequestedMutation[from=" + Values.masked(from) + ", mutationCode="
                + mutationCode + ", to=" + Values.masked(to) + "]";
    }
}
