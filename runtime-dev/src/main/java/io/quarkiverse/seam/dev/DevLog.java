package io.quarkiverse.seam.dev;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;

import io.quarkus.dev.console.DevConsoleManager;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;

/** The last things that have happened, newest first. They are kept across live reloads. */
abstract class DevLog<T> {

    static final int LIMIT = 200;

    private final ToLongFunction<T> id;
    private final Deque<T> entries;
    private final BroadcastProcessor<T> stream = BroadcastProcessor.create();

    /** @param key under which dev mode keeps the entries across live reloads */
    DevLog(String key, ToLongFunction<T> id) {
        this.id = id;
        this.entries = kept(key);
    }

    private static <T> Deque<T> kept(String key) {
        Deque<T> kept = DevConsoleManager.getGlobal(key);
        if (kept == null) {
            kept = new ArrayDeque<>();
            DevConsoleManager.setGlobal(key, kept);
        }
        return kept;
    }

    /** @param newEntry creates the entry with the given id */
    void add(LongFunction<T> newEntry) {
        T entry;
        synchronized (entries) {
            entry = newEntry.apply(entries.isEmpty() ? 1 : id.applyAsLong(entries.getFirst()) + 1);
            entries.addFirst(entry);
            if (entries.size() > LIMIT) {
                entries.removeLast();
            }
        }
        stream.onNext(entry);
    }

    List<T> all() {
        synchronized (entries) {
            return List.copyOf(entries);
        }
    }

    void clear() {
        synchronized (entries) {
            entries.clear();
        }
    }

    /** The entries that are added from now on. */
    Multi<T> stream() {
        return stream.onOverflow().drop();
    }
}
