package io.quarkiverse.seam.deployment.devservice;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The last requests that were asked, oldest first. Touched by the event loop alone. */
final class FakeSeamRequests {

    static final int KEPT = 1000;

    private final Deque<FakeSeamRequest> requests = new ArrayDeque<>();

    void add(FakeSeamRequest request) {
        if (requests.size() == KEPT) {
            requests.removeFirst();
        }
        requests.addLast(request);
    }

    List<FakeSeamRequest> all() {
        return List.copyOf(requests);
    }

    void clear() {
        requests.clear();
    }
}
