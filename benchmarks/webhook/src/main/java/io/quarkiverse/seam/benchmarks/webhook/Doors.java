package io.quarkiverse.seam.benchmarks.webhook;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkiverse.seam.events.LockLockedEvent;
import io.quarkiverse.seam.events.LockUnlockedEvent;
import io.smallrye.common.annotation.RunOnVirtualThread;

/** One observer for each type of event that is sent. */
@Singleton
public class Doors {

    private final FileChannel journal;
    private final Set<String> failed = ConcurrentHashMap.newKeySet();

    /** @param journal the file for the events that are observed, which outlives the process */
    @Inject
    Doors(@ConfigProperty(name = "benchmarks.journal") Optional<Path> journal) throws IOException {
        this.journal = journal.isEmpty() ? null : FileChannel.open(journal.get(), CREATE, APPEND);
    }

    @RunOnVirtualThread
    void onLocked(@Observes LockLockedEvent event) {
    }

    void onUnlocked(@Observes LockUnlockedEvent event) throws IOException {
        if (journal == null) {
            return;
        }
        write("begin", event.eventId());
        if (event.deviceId().equals("failing") && failed.add(event.eventId())) {
            throw new IllegalStateException("Fails on purpose");
        }
        failed.remove(event.eventId());
        write("end", event.eventId());
    }

    /** The clock of {@link System#nanoTime} is the same in all processes of a Linux machine. */
    private void write(String what, String eventId) throws IOException {
        journal.write(ByteBuffer.wrap((what + " " + eventId + " " + System.nanoTime() + "\n").getBytes(US_ASCII)));
    }
}
