package io.quarkiverse.seam.dev;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import jakarta.inject.Singleton;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;

/** The last requests that went from the application to Seam, newest first. */
@Singleton
public class RequestLog {

    static final int LIMIT = 200;

    private final Deque<DevRequest> requests = new ArrayDeque<>();
    private final BroadcastProcessor<DevRequest> stream = BroadcastProcessor.create();

    void add(DevRequest request) {
        synchronized (requests) {
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
