package io.quarkiverse.seam.deployment.devservice.state;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jboss.logging.Logger;

/** What happens later. It is done before the first request that comes when it is due, if not earlier. */
public final class Schedule {

    private static final Logger LOG = Logger.getLogger(Schedule.class);

    private final Clock clock;
    private final List<Entry> entries = new ArrayList<>();

    Schedule(Clock clock) {
        this.clock = clock;
    }

    /** @param workspace whose reset makes the work pointless */
    public void at(Instant due, Workspace workspace, Runnable work) {
        entries.add(new Entry(due, workspace, work));
    }

    /** Before the next request, so that the response to this one still shows how things were. */
    public void soon(Workspace workspace, Runnable work) {
        at(clock.instant(), workspace, work);
    }

    /** How long it takes until something is due; zero or less if it is due now. */
    public Optional<Duration> untilNext() {
        return entries.stream().map(Entry::due).min(Comparator.naturalOrder())
                .map(due -> Duration.between(clock.instant(), due));
    }

    /** Does what is due, in the order of time. A failure is logged, since it is not one of the request that comes now. */
    public void proceed() {
        Instant now = clock.instant();
        while (true) {
            Entry next = entries.stream().filter(entry -> !entry.due().isAfter(now)).min(Comparator.comparing(Entry::due))
                    .orElse(null);
            if (next == null) {
                return;
            }
            entries.remove(next);
            try {
                next.work().run();
            } catch (RuntimeException e) {
                LOG.error("The Dev Service for Seam failed to do what was due", e);
            }
        }
    }

    void clear(Workspace workspace) {
        entries.removeIf(entry -> entry.workspace() == workspace);
    }

    void clear() {
        entries.clear();
    }

    private record Entry(Instant due, Workspace workspace, Runnable work) {
    }
}
