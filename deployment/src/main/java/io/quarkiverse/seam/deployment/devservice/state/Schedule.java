package io.quarkiverse.seam.deployment.devservice.state;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What happens later. It is done before the first request that comes when it is due. */
public final class Schedule {

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

    /** Does what is due, in the order of time. */
    public void proceed() {
        Instant now = clock.instant();
        while (true) {
            Entry next = entries.stream().filter(entry -> !entry.due().isAfter(now)).min(Comparator.comparing(Entry::due))
                    .orElse(null);
            if (next == null) {
                return;
            }
            entries.remove(next);
            next.work().run();
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
