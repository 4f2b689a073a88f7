package io.quarkiverse.seam.deployment.devservice.state;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The action attempts that are pending. An attempt is done before the next request, so that the response which starts it has it
 * pending, and whoever looks again sees what came of it.
 */
public final class Attempts {

    private final Clock clock;
    private final List<Pending> pending = new ArrayList<>();

    Attempts(Clock clock) {
        this.clock = clock;
    }

    /** @param work what happens if the attempt succeeds; returns the result of the attempt */
    void start(ObjectNode attempt, Supplier<JsonNode> work) {
        pending.add(new Pending(attempt, clock.instant(), work));
    }

    /** Does what is due. */
    public void proceed() {
        List<Pending> due = new ArrayList<>();
        for (Iterator<Pending> all = pending.iterator(); all.hasNext();) {
            Pending next = all.next();
            if (!clock.instant().isBefore(next.due())) {
                all.remove();
                due.add(next);
            }
        }
        due.forEach(Pending::succeed);
    }

    void clear() {
        pending.clear();
    }

    private record Pending(ObjectNode attempt, Instant due, Supplier<JsonNode> work) {

        void succeed() {
            attempt.set("result", work.get());
            attempt.put("status", "success");
        }
    }
}
