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

    /** The key under which dev mode keeps the requests across live reloads. */
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

    /** @param newRequest creates the request with the given id */
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

    /** The requests that are added from now on. */
    Multi<DevRequest> stream() {
        return stream.onOverflow().drop();
    }
}
