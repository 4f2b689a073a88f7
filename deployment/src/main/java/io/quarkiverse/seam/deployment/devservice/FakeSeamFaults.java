package io.quarkiverse.seam.deployment.devservice;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import io.quarkiverse.seam.deployment.devservice.facts.FakeSeamError;

/** What the next answers are to go wrong with. Touched by the event loop alone. */
final class FakeSeamFaults {

    private final List<FakeSeamFault> pending = new ArrayList<>();
    private boolean outage;

    void add(int count, FakeSeamFault fault) {
        if (pending.size() + count > FakeSeamFault.MAX_COUNT) {
            throw new FakeSeamError(400, "too_many_failures",
                    "A maximum of " + FakeSeamFault.MAX_COUNT + " responses can be made to fail in advance");
        }
        pending.addAll(Collections.nCopies(count, fault));
    }

    void outage(boolean active) {
        outage = active;
    }

    /** Takes the fault of this request, if it has one. An outage uses none up. */
    FakeSeamFault next(String path) {
        if (outage) {
            return FakeSeamFault.OUTAGE;
        }
        for (int i = 0; i < pending.size(); i++) {
            if (pending.get(i).concerns(path)) {
                return pending.remove(i);
            }
        }
        return FakeSeamFault.NONE;
    }

    void clear() {
        pending.clear();
        outage = false;
    }
}
