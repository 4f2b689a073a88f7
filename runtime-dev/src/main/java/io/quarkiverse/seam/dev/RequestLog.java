package io.quarkiverse.seam.dev;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.LongFunction;

import jakarta.inject.Singleton;

import io.quarkus.dev.console.DevConsoleManager;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;

/** The last requests from the application to Seam, newest first. */
@Singleton
public class RequestLog {

    static final int LIMIT = 200;

    /** Dev mode keeps it while it starts the application anew for each live reload. */
    private static final String KEPT = "quarkus-seam.requests";

    private final Deque<DevRequest> requests = kept();
    private final BroadcastProcessor<DevRequest> stream = BroadcastProcessor.create();

    private static Deque<DevRequest> kept() {
        Deque<DevRequest> kept = DevConsoleManager.getGlobal(KEPT);
        if (kept == null) {
            kept = new ArrayDeque<>();
            DevConsoleManager.setGlobal(KEPT, kept);
        }
        return kept;
    }

    /** @param newRequest makes the request of its id */
    void add(LongFunction<DevRequest> newRequest) {
        DevRequest request;
        synchronized (requests) {
            request = newRequest.apply(requests.isEmpty() ? 1 : requests.getFirst().id() + 1);
            requests.addFirst(request);
            if (requests.size() > LIMIT) {
                requests.removeLast();
            }
        }
        stream.onNext(request);
    }

    List<DevRequest> requests() {
        synchronized (requests) {
            return List.copyOf(requests);
        }
    }

    void clear() {
        synchronized (requests) {
            requests.clear();
        }
    }

    /** Those to come. */
    Multi<DevRequest> stream() {
        return stream.onOverflow().drop();
    }
}
