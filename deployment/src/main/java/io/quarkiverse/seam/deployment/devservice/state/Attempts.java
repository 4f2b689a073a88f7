package io.quarkiverse.seam.deployment.devservice.state;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The action attempts that are pending. By default, an attempt ends before the next request, so that the response which starts
 * it has it pending, and whoever looks again sees what came of it.
 */
public final class Attempts {

    private final Clock clock;
    private final Schedule schedule;
    private final List<Pending> held = new ArrayList<>();
    private AttemptOutcome outcome = AttemptOutcome.SUCCEED;

    Attempts(Clock clock, Schedule schedule) {
        this.clock = clock;
        this.schedule = schedule;
    }

    /** @param ended called at the end, after success as after failure */
    void start(Workspace workspace, ObjectNode attempt, AttemptWork work, Runnable ended) {
        Pending pending = new Pending(workspace, attempt, work, ended);
        schedule.at(clock.instant().plus(outcome.delay()), workspace, () -> end(pending));
    }

    /** What becomes of all attempts from now on, also of those that are held by then. */
    public void outcome(AttemptOutcome outcome) {
        this.outcome = outcome;
        if (!outcome.hold()) {
            held.forEach(
                    pending -> schedule.at(clock.instant().plus(outcome.delay()), pending.workspace(), () -> end(pending)));
            held.clear();
        }
    }

    private void end(Pending pending) {
        if (outcome.hold()) {
            held.add(pending);
        } else {
            pending.end(outcome.failure());
        }
    }

    void clear(Workspace workspace) {
        held.removeIf(pending -> pending.workspace() == workspace);
    }

    void clear() {
        held.clear();
        outcome = AttemptOutcome.SUCCEED;
    }

    private record Pending(Workspace workspace, ObjectNode attempt, AttemptWork work, Runnable ended) {

        /** @param wanted null if it is to succeed */
        void end(FailedAttempt wanted) {
            try {
                if (wanted != null) {
                    throw wanted;
                }
                attempt.set("result", work.attempt(attempt));
                attempt.put("status", "success");
            } catch (FailedAttempt failure) {
                attempt.putObject("error").put("type", failure.type()).put("message", failure.getMessage());
                attempt.put("status", "error");
                work.failed(failure);
            }
            ended.run();
        }
    }
}
